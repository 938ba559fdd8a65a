package org.evenhand.standalone.documents;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.evenhand.language.Language;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.standalone.documents.SourceTrees.Type;

/** Every event that can be stored: its name, its revision, what it says, whose it is. */
final class EventCatalogue {

    private final Map<String, Type> sources;
    private final StringBuilder text = new StringBuilder();

    EventCatalogue(SourceTrees kernel) {
        this.sources = kernel.byName();
    }

    String text() {
        text.append("""
                # Events

                Everything that can be stored, made from the code by a test. A name and a revision never change once written; a \
                new shape is a new revision with an upcaster. Values of type `Personal` are stored as ciphertext under the \
                subject's own key.
                """);
        Language.EVENTS.forEach(this::stream);
        return text.toString();
    }

    private void stream(Class<? extends Event> parent) {
        Class<?>[] events = parent.getPermittedSubclasses();
        var sample = (Event) Sample.of(events[0]);
        text.append("\n## ").append(words(parent.getSimpleName().replaceAll("Event$", "")));
        text.append("\n\nStream `").append(sample.stream().type().code()).append("`. ");
        text.append(comment(parent).text()).append('\n');
        for (Class<?> event : events) {
            event(event);
        }
    }

    private void event(Class<?> type) {
        Named named = type.getAnnotation(Named.class);
        Comment comment = comment(type);
        text.append("\n### `")
                .append(named.value())
                .append("` ")
                .append(named.revision())
                .append("\n\n");
        text.append('`')
                .append(type.getSimpleName())
                .append("`, ")
                .append(compartment(type))
                .append('.');
        if (!comment.text().isEmpty()) {
            text.append(' ').append(comment.text());
        }
        text.append("\n\n| field | type | |\n|---|---|---|\n");
        for (RecordComponent field : type.getRecordComponents()) {
            text.append("| `")
                    .append(field.getName())
                    .append("` | `")
                    .append(Sample.type(field))
                    .append("` | ");
            text.append(comment.components().getOrDefault(field.getName(), "")).append(" |\n");
        }
    }

    private static String compartment(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals("compartment")) {
                return "in the compartment that it names";
            }
        }
        String code = ((Event) Sample.of(type)).compartment().code();
        return code.startsWith("person:") ? "in the person's own compartment" : "in the " + code + " compartment";
    }

    private Comment comment(Class<?> type) {
        Type source = sources.get(type.getPackageName() + "." + type.getSimpleName());
        return Comment.of(source == null ? "" : source.comment());
    }

    static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
