package org.evenhand.platform.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.record.Actor;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

/** Who may ask what, as a table that a reviewer reads. It is written from the code and compared with what is committed. */
class EveryQuestionAndRoleTest {

    private static final Path TABLE = Path.of("src/test/resources/who-may-ask.txt");

    @Test
    void every_question_says_of_every_role_how_far_it_may_look() throws Exception {
        List<Class<?>> questions = Questions.all();
        assertThat(questions).hasSizeGreaterThan(10);
        assertThat(questions).allMatch(question -> question.isAnnotationPresent(MayAsk.class));
        String table =
                questions.stream().map(EveryQuestionAndRoleTest::line).collect(Collectors.joining("\n", "", "\n"));
        assertThat(committed()).as("write this to %s:%n%s", TABLE, table).isEqualTo(table);
    }

    @Test
    void the_system_asks_nothing() throws Exception {
        for (Class<?> question : Questions.all()) {
            assertThat(Rights.reach(Actor.SYSTEM, question)).isEqualTo(org.evenhand.record.Reach.NONE);
        }
    }

    private static String line(Class<?> question) {
        return question.getSimpleName() + " "
                + Arrays.stream(Role.values())
                        .map(role -> role + "=" + Rights.reach(new Actor(new StaffId(new UUID(0, 9)), role), question))
                        .collect(Collectors.joining(" "));
    }

    private static String committed() throws IOException {
        return Files.exists(TABLE) ? Files.readString(TABLE) : "";
    }
}
