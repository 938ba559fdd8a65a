package org.evenhand.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.drafts.DiscardedDraft;
import org.evenhand.drafts.SavedDraft;
import org.evenhand.drafts.TypedDraft;
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

    /** What is posted and is not itself a command. */
    private static final List<Operation> BESIDE_COMMANDS = List.of(
            new Operation(
                    "put",
                    "/drafts/{key}",
                    "SaveTyped",
                    "Save what is being typed; for its author alone, and not the record",
                    "drafts",
                    TypedDraft.class,
                    SavedDraft.class,
                    List.of()),
            new Operation(
                    "post",
                    "/drafts/{key}/discard",
                    "DiscardTyped",
                    "Discard what was typed, as it stood at a revision",
                    "drafts",
                    DiscardedDraft.class,
                    null,
                    List.of()),
            new Operation(
                    "post",
                    "/attempts/{attempt}/discard",
                    "DiscardAttempt",
                    "Discard a form that was refused",
                    "drafts",
                    null,
                    null,
                    List.of()),
            new Operation(
                    "post",
                    "/court-cases/imports",
                    "ImportCourtCase",
                    "Import a court case as the court's own system exports it",
                    "court",
                    null,
                    null,
                    List.of()));

    public static List<Operation> besideCommands() {
        return BESIDE_COMMANDS;
    }

    public static List<Operation> all() {
        return Stream.concat(
                        Language.commandTypes().stream()
                                .filter(command -> command.isAnnotationPresent(PostedTo.class))
                                .map(PostedOperations::of),
                        BESIDE_COMMANDS.stream())
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
