package org.evenhand.platform.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.record.Command;
import org.evenhand.record.Id;
import org.evenhand.record.PostedTo;
import org.evenhand.record.Refusal;

/** Draws the forms of one request: the one that was refused as it was sent, all others empty. A controller's parameter. */
public final class Forms {

    private final Supplier<UUID> ids;
    private final Optional<Attempt> attempt;

    public Forms(Supplier<UUID> ids, Optional<Attempt> attempt) {
        this.ids = ids;
        this.attempt = attempt;
    }

    public Form of(Class<? extends Command> command, Map<String, ?> path) {
        return of(command, path, -1);
    }

    /** @param version of the stream as this page shows it, so that a change in between is noticed */
    public Form of(Class<? extends Command> command, Map<String, ?> path, long version) {
        String key = command.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        String action = command.getAnnotation(PostedTo.class).value();
        for (Map.Entry<String, ?> each : path.entrySet()) {
            action = action.replace("{" + each.getKey() + "}", text(each.getValue()));
        }
        String route = action;
        return attempt.filter(sent -> sentFrom(path, sent))
                .filter(sent -> sent.command().equals(command.getSimpleName()) || sent.keeps(command))
                .map(sent -> new Form(
                        key,
                        route,
                        ids.get(),
                        version,
                        sent.id(),
                        sent.fields(),
                        sent.keeps(command) ? List.of() : problems(key, sent)))
                .orElseGet(() -> new Form(key, route, ids.get(), version, null, Map.of(), List.of()));
    }

    /** A form for each bar on one page: the refusal belongs to the bar that was meant, and to no other. */
    private static boolean sentFrom(Map<String, ?> path, Attempt sent) {
        return path.entrySet().stream()
                .allMatch(each -> sent.fields()
                        .getOrDefault(each.getKey(), List.of(text(each.getValue())))
                        .contains(text(each.getValue())));
    }

    /** What was typed into a form that this page does not draw any more, e.g. because the session has begun meanwhile. */
    public List<String> sentencesWithoutForm(List<Form> drawn) {
        boolean shown = drawn.stream().anyMatch(form -> !form.problems().isEmpty());
        return shown || attempt.isEmpty()
                ? List.of()
                : attempt.get().refusals().stream().map(Refusal::sentence).toList();
    }

    /** What was said no to, where a page needs more than its sentence. */
    public <R extends Refusal> List<R> refusals(Class<R> rule) {
        return attempt.stream()
                .flatMap(sent -> sent.refusals().stream())
                .filter(rule::isInstance)
                .map(rule::cast)
                .toList();
    }

    private static List<Problem> problems(String key, Attempt sent) {
        return sent.refusals().stream()
                .map(refusal -> new Problem(
                        refusal.field(), refusal.code(), refusal.sentence(), Form.idOf(key, refusal.field())))
                .toList();
    }

    private static String text(Object value) {
        return value instanceof Id id ? id.value().toString() : value.toString();
    }
}
