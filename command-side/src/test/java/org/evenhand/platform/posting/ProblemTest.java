package org.evenhand.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.RescreenDue;
import org.evenhand.sessions.SessionRefusal.ScreeningMissing;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.function.EntityResponse;

class ProblemTest {

    private static final PersonId OTHER_PARENT = new PersonId(new UUID(7, 7));
    private static final UUID COMMAND = new UUID(0, 1);

    @Test
    void a_clinician_of_one_side_is_not_told_which_parent_stands_in_the_way_of_joint_work() {
        List<Refusal> discreet = List.of(
                new JointConsentMissing(OTHER_PARENT),
                new ScreeningMissing(OTHER_PARENT),
                new RescreenDue(OTHER_PARENT, LocalDate.of(2026, 11, 30)));
        for (Refusal refusal : discreet) {
            assertThat(answered(refusal))
                    .contains(refusal.code(), refusal.sentence())
                    .doesNotContain(OTHER_PARENT.value().toString(), "2026-11-30", "\"with\"");
        }
    }

    @Test
    void other_rules_say_what_the_next_attempt_needs() {
        assertThat(answered(new StaleStream(3, 5))).contains("\"with\":{\"expected\":3,\"current\":5}");
    }

    private static String answered(Refusal refusal) {
        var answer = (EntityResponse<?>) Problem.of(List.of(refusal), COMMAND);
        return new String((byte[]) answer.entity(), StandardCharsets.UTF_8);
    }
}
