package org.evenhand.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.language.Language;
import org.evenhand.platform.openapi.Operation.Parameter;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;

/** The POST routes, one per command that says where it is posted to. */
public final class PostedOperations {

    private static final Parameter KEY = new Parameter(
            "Idempotency-Key",
            "header",
            "The command's id, a UUID. The same id with the same body gives the first answer again.",
            UUID.class);
    private static final Parameter IF_MATCH = new Parameter(
            "If-Match",
            "header",
            "The version of the stream that you had seen, in quotation marks. Refused STALE_STREAM if it has moved.",
            String.class);

    private PostedOperations() {}

    public static List<Operation> all() {
        return Language.commandTypes().stream()
                .filter(command -> command.isAnnotationPresent(PostedTo.class))
                .map(PostedOperations::of)
                .toList();
    }

    private static Operation of(Class<? extends Command> command) {
        return new Operation(
                "post",
                command.getAnnotation(PostedTo.class).value(),
                command.getSimpleName(),
                inWords(command.getSimpleName()),
                capability(command),
                command,
                null,
                List.of(KEY, IF_MATCH));
    }

    public static String capability(Class<?> type) {
        String home = type.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    /** {@code StartSession} → "Start session". */
    public static String inWords(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
