package org.evenhand.standalone.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.language.Language;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.FreshAuthenticationRequired;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Refusal;
import org.evenhand.standalone.documents.Examples.Example;

/** Every command with every rule that can refuse it: its sentence, its status, a test that shows it and one that does not. */
final class RefusalTable {

    private final Decisions decisions;
    private final List<Example> examples;
    private final List<Class<? extends Refusal>> refusals;

    RefusalTable(SourceTrees commandSide, Examples examples) {
        this(commandSide, examples, Language.refusalTypes());
    }

    RefusalTable(SourceTrees commandSide, Examples examples, List<Class<? extends Refusal>> refusals) {
        this.decisions = new Decisions(commandSide);
        // A test that decides nothing shows nothing refused: it only draws a refusal.
        this.examples = examples.all().stream().filter(RefusalTable::decides).toList();
        this.refusals = refusals;
    }

    /** Rules that no test shows refusing anything. */
    List<String> withoutRefusedExample() {
        return refusals.stream()
                .filter(refusal -> examples.stream().noneMatch(example -> shows(example, refusal)))
                .map(Class::getCanonicalName)
                .sorted()
                .toList();
    }

    /** Commands that no test shows accepted. */
    List<String> withoutAcceptedExample() {
        return Language.commandTypes().stream()
                .filter(command -> accepted(command).isEmpty())
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    String text() {
        var text = new StringBuilder("""
            # Refusals

            Every command with the rules that can refuse it, made from the code by a test: the rule's code and sentence, the \
            HTTP status, a test that shows the command accepted and one that shows it refused by the rule. Where the last \
            column names a test of another command, the rule is shown there; a rule that no test shows fails the build. \
            Rules that every command keeps stand at the end. Which rules can refuse a command is found by following calls \
            in the sources, so a row may be there that cannot happen; none is missing.
            """);
        for (Class<? extends Command> command : Language.commandTypes()) {
            List<Class<? extends Refusal>> rules = rulesOf(command);
            if (!rules.isEmpty()) {
                text.append("\n## ").append(command.getSimpleName()).append("\n\n");
                text.append("Accepted: ")
                        .append(accepted(command).map(RefusalTable::code).orElse("no test"))
                        .append("\n\n");
                table(text, rules, Optional.of(command));
            }
        }
        text.append("\n## Every command\n\n");
        table(text, refusals.stream().filter(RefusalTable::general).toList(), Optional.empty());
        return text.toString();
    }

    /** What the API's description says of each command: its name, then code, status and sentence, separated by tabs. */
    String lines() {
        var lines = new StringBuilder(
                "# Which rules can refuse a command. Made from the code by GeneratedDocumentsTest; do not edit.\n");
        for (Class<? extends Command> command : Language.commandTypes()) {
            for (Class<? extends Refusal> rule : rulesOf(command)) {
                Refusal sample = (Refusal) Sample.of(rule);
                lines.append(String.join(
                                "\t",
                                command.getSimpleName(),
                                sample.code(),
                                String.valueOf(status(sample)),
                                sample.sentence()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private void table(
            StringBuilder text, List<Class<? extends Refusal>> rules, Optional<Class<? extends Command>> of) {
        text.append("| code | status | sentence | refused |\n|---|---|---|---|\n");
        for (Class<? extends Refusal> rule : rules) {
            Refusal sample = (Refusal) Sample.of(rule);
            text.append("| `%s` | %d | %s | %s |\n"
                    .formatted(
                            sample.code(),
                            status(sample),
                            sample.sentence(),
                            refused(of, rule).map(RefusalTable::code).orElse("no test")));
        }
    }

    private List<Class<? extends Refusal>> rulesOf(Class<? extends Command> command) {
        if (!decisions.isDecided(command.getSimpleName())) {
            return List.of();
        }
        Set<String> made = decisions.madeFor(command.getSimpleName());
        var rules = new ArrayList<Class<? extends Refusal>>();
        for (Class<? extends Refusal> rule : refusals) {
            if (made.contains(rule.getCanonicalName()) && !general(rule)) {
                rules.add(rule);
            }
        }
        rules.sort(Comparator.comparing(Class::getSimpleName));
        return rules;
    }

    private Optional<String> refused(Optional<Class<? extends Command>> command, Class<? extends Refusal> rule) {
        List<Example> shown =
                examples.stream().filter(example -> shows(example, rule)).toList();
        Predicate<Example> ofTheCommand =
                example -> command.filter(example::speaksOf).isPresent();
        Predicate<Example> atHome = example -> example.pack().equals(rule.getPackageName());
        return Stream.of(ofTheCommand.and(atHome), ofTheCommand, atHome, (Predicate<Example>) example -> true)
                .flatMap(preferred -> shown.stream().filter(preferred))
                .map(Example::test)
                .findFirst();
    }

    /** Of the tests that show it accepted, one that shows nothing refused. */
    private Optional<String> accepted(Class<? extends Command> command) {
        return examples.stream()
                .filter(example -> example.speaksOf(command) && example.accepts())
                .min(Comparator.comparing((Example example) -> refusals.stream().anyMatch(rule -> shows(example, rule)))
                        .thenComparing(example -> !example.pack().equals(command.getPackageName()))
                        .thenComparing(Example::test))
                .map(Example::test);
    }

    private static boolean decides(Example example) {
        return example.calls().stream()
                .anyMatch(
                        call -> call.matches("when|whenAskedBy|whenMeant|send|refused|accepted|take|post\\w*|perform"));
    }

    private static boolean shows(Example example, Class<? extends Refusal> rule) {
        return example.speaksOf(rule) || example.says().contains(Refusal.codeOf(rule));
    }

    private static boolean general(Class<?> rule) {
        return rule.getEnclosingClass() != null
                && Set.of("GeneralRefusal", "LawRefusal")
                        .contains(rule.getEnclosingClass().getSimpleName());
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case NotFound missing -> 404;
            case FreshAuthenticationRequired needed -> 403;
            default -> refusal.malformed() ? 422 : 409;
        };
    }

    private static String code(String test) {
        return "`" + test + "`";
    }
}
