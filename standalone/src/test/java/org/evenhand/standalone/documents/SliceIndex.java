package org.evenhand.standalone.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.court.CourtImportCommand;
import org.evenhand.court.CourtImportEvent;
import org.evenhand.court.CourtImportRefusal;
import org.evenhand.language.Language;
import org.evenhand.platform.openapi.Operation;
import org.evenhand.platform.openapi.PostedOperations;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.standalone.documents.SourceTrees.Type;

/** Every command with its route, what it can cause, which rules can refuse it, where its form is, and its tests. */
final class SliceIndex {

    private final Decisions decisions;
    private final List<Type> tests;
    private final Set<String> events = names(Language.eventTypes());
    private final Set<String> refusals = names(Language.refusalTypes());
    private final StringBuilder text = new StringBuilder();

    SliceIndex(SourceTrees commandSide, List<Type> tests) {
        this.decisions = new Decisions(commandSide);
        this.tests = tests;
    }

    String text() {
        text.append("""
            # Slices

            Each thing that a person can do, made from the code by a test: its route, the events that it can cause, the \
            rules that can refuse it, the page with its form and the page that follows, and the tests that speak of it. \
            Rules that every command keeps (`NOT_FOUND`, `STALE_STREAM`, `IDEMPOTENCY_CONFLICT`, a missing or unreadable \
            field) are not repeated.
            """);
        for (Class<? extends Command> parent : Language.COMMANDS) {
            text.append("\n## ")
                    .append(EventCatalogue.words(parent.getSimpleName().replaceAll("Command$", "")));
            text.append("\n");
            for (Class<?> command : parent.getPermittedSubclasses()) {
                slice(command);
            }
        }
        besideCommands();
        return text.toString();
    }

    /** What is posted and is no single command: an import sends many, a draft is not the record. */
    private void besideCommands() {
        text.append("\n## Posted, and no command by itself\n");
        for (Operation posted : PostedOperations.besideCommands()) {
            text.append("\n### ").append(EventCatalogue.words(posted.id())).append("\n\n");
            line("what", List.of(posted.summary().toLowerCase(Locale.ROOT)));
            line("route", List.of("`" + posted.method().toUpperCase(Locale.ROOT) + " " + posted.path() + "`"));
            if (posted.path().equals("/court-cases/imports")) {
                line("sends", partsOf(CourtImportCommand.class));
                line("events", partsOf(CourtImportEvent.class));
                line("refused by", partsOf(CourtImportRefusal.class));
                line("form", List.of("`GET /court-cases/imports/new`"));
                line("then", List.of("`GET /court-cases/imports/{courtImport}`"));
            }
            line("tests", testsPosting(posted.path()));
        }
    }

    private static List<String> partsOf(Class<?> parent) {
        return Stream.of(parent.getPermittedSubclasses())
                .map(part -> "`" + part.getSimpleName() + "`")
                .toList();
    }

    private List<String> testsPosting(String path) {
        String fixed = path.replaceAll("\\{.*", "");
        return tests.stream()
                .filter(test ->
                        test.name().endsWith("Test") && test.tree().toString().contains("\"" + fixed))
                .map(test -> "`" + test.name() + "`")
                .toList();
    }

    private void slice(Class<?> command) {
        String name = command.getSimpleName();
        PostedTo posted = command.getAnnotation(PostedTo.class);
        text.append("\n### ").append(EventCatalogue.words(name)).append("\n\n");
        line("command", List.of("`" + name + "`"));
        line(
                "route",
                List.of(posted == null ? "none: it follows from what was posted" : "`POST " + posted.value() + "`"));
        Set<String> made = decisions.isDecided(name) ? decisions.madeFor(name) : Set.of();
        line("events", code(made, events));
        line("refused by", code(made, refusals));
        if (posted != null) {
            line("form", List.of("`GET " + posted.form() + "`"));
            line("then", List.of("`GET " + posted.then() + "`"));
        }
        line("tests", testsOf(name));
    }

    private void line(String label, List<String> values) {
        if (!values.isEmpty()) {
            text.append("- ")
                    .append(label)
                    .append(": ")
                    .append(String.join(", ", values))
                    .append('\n');
        }
    }

    private static List<String> code(Set<String> made, Set<String> kind) {
        return made.stream()
                .filter(kind::contains)
                .map(name -> "`" + name.substring(name.lastIndexOf('.') + 1) + "`")
                .sorted()
                .toList();
    }

    private List<String> testsOf(String command) {
        var found = new ArrayList<String>();
        for (Type test : tests) {
            if (test.name().endsWith("Test") && test.tree().toString().contains("new " + command + "(")) {
                found.add("`" + test.name() + "`");
            }
        }
        return found;
    }

    private static Set<String> names(List<? extends Class<?>> types) {
        return types.stream().map(Class::getCanonicalName).collect(Collectors.toCollection(TreeSet::new));
    }
}
