package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.bundles.BundleCommand.OrderBundle;
import org.evenhand.bundles.BundleCommand.OrderBundleOfPeriod;
import org.evenhand.language.Language;
import org.evenhand.platform.CommandRights.Right;
import org.evenhand.record.Command;
import org.evenhand.record.Role;
import org.junit.jupiter.api.Test;

/** Every command × every role has an answer that somebody has read: the table beside this test. */
class CommandRightsTest {

    private static final List<Class<? extends Command>> COMMANDS = Language.commandTypes();

    private final CommandRights rights = new CommandRights();

    @Test
    void no_command_is_without_an_answer() {
        assertThat(COMMANDS).allMatch(rights::hasRow);
    }

    @Test
    void the_steps_that_follow_from_a_command_have_an_answer_too() {
        for (Class<? extends Command> parent : Language.STEPS) {
            for (Class<?> step : parent.getPermittedSubclasses()) {
                assertThat(rights.hasRow(step.asSubclass(Command.class)))
                        .as(step.getSimpleName())
                        .isTrue();
            }
        }
    }

    @Test
    void who_reads_for_a_living_never_writes_about_a_family() {
        for (Class<? extends Command> command : COMMANDS) {
            if (command == AskForAudit.class || command == OrderBundle.class || command == OrderBundleOfPeriod.class) {
                continue;
            }
            assertThat(roles(rights.of(command))).doesNotContain(Role.AUDITOR);
        }
    }

    @Test
    void a_privacy_officer_decides_what_leaves_and_what_is_kept_and_writes_no_familys_record() {
        for (Class<? extends Command> command : COMMANDS) {
            if (!Set.of(
                                    "org.evenhand.bundles",
                                    "org.evenhand.disclosure",
                                    "org.evenhand.privacy",
                                    "org.evenhand.incidents")
                            .contains(command.getPackageName())
                    && !aboutTheRecordItself(command)) {
                assertThat(roles(rights.of(command)))
                        .as(command.getSimpleName())
                        .doesNotContain(Role.PRIVACY_OFFICER);
            }
        }
    }

    private static boolean aboutTheRecordItself(Class<? extends Command> command) {
        // A concern is said by whoever learns of it.
        return Set.of(
                        "RaiseSafeguardingConcern",
                        "ProposePersonLink",
                        "ApprovePersonLink",
                        "DeclinePersonLink",
                        "UnlinkPersons",
                        "AskForAudit")
                .contains(command.getSimpleName());
    }

    @Test
    void a_command_that_is_not_in_the_table_is_nobodys() {
        assertThat(roles(rights.of(Kettle.FillKettle.class))).isEmpty();
    }

    @Test
    void the_table_is_the_one_that_was_agreed() throws IOException {
        assertThat(table()).isEqualTo(agreed());
    }

    private String table() {
        return COMMANDS.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(command -> command.getSimpleName() + ": "
                        + Arrays.stream(Role.values())
                                .map(role -> answer(rights.of(command), role))
                                .filter(answer -> !answer.isEmpty())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String answer(Right right, Role role) {
        return right.byRole().contains(role)
                ? role.name()
                : right.byAllocation().contains(role)
                        ? role.name() + (right.underBreakGlass() ? " allocated or under break-glass" : " allocated")
                        : right.untilAllocated().contains(role) ? role.name() + " until allocated" : "";
    }

    private static List<Role> roles(Right right) {
        return Stream.of(right.byRole(), right.byAllocation(), right.untilAllocated())
                .flatMap(Set::stream)
                .toList();
    }

    private static String agreed() throws IOException {
        try (var file = CommandRightsTest.class.getResourceAsStream("command-rights.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
