package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.List;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.ClosureReason;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Code;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.SafeguardingRefusal.InterpreterIsInTheCase;
import org.evenhand.safeguarding.SafeguardingRefusal.NotAParentOfTheCase;
import org.evenhand.safeguarding.SafeguardingRefusal.SafeContactRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreenAlone;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningInAClosedCase;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningInTheFuture;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningAParentTest {

    private static final String TEN = "2026-11-22T09:30";

    private final StreamFixture<ScreeningStream> screening =
            StreamFixture.of(ScreeningStream.class).givenElsewhere(openCase());

    @Test
    void a_parent_is_screened_alone() {
        screening
                .when(start(A, "dash", true, "text, not call", null, TEN))
                .expectEvents(new ScreeningStarted(
                        CASE, A, new Code("dash"), about(A, "text, not call"), null, moment("2026-11-22T09:30:00Z")));
    }

    @Test
    void an_interpreter_from_outside_may_be_there() {
        screening
                .when(start(A, "dash", true, "text", STRANGER, TEN))
                .expectEvents(new ScreeningStarted(
                        CASE, A, new Code("dash"), about(A, "text"), STRANGER, moment("2026-11-22T09:30:00Z")));
    }

    @Test
    void not_alone_is_not_screened() {
        screening.when(start(A, "dash", false, "text", null, TEN)).expectRefusal(new ScreenAlone());
    }

    @Test
    void the_other_parent_does_not_interpret() {
        screening.when(start(A, "dash", true, "text", B, TEN)).expectRefusal(new InterpreterIsInTheCase(B));
    }

    @Test
    void a_screening_leaves_a_safe_way_to_call_back() {
        screening.when(start(A, "dash", true, " ", null, TEN)).expectRefusal(new SafeContactRequired());
    }

    @Test
    void a_screening_has_a_tool() {}

    @Test
    void a_screening_has_been() {
        screening
                .when(start(A, "dash", true, "text", null, "2026-11-22T10:01"))
                .expectRefusal(new ScreeningInTheFuture());
    }

    @Test
    void a_screening_in_the_repeated_hour_says_which() {
        screening
                .when(start(A, "dash", true, "text", null, "2026-10-25T01:30"))
                .expectRefusal(new LocalTimeAmbiguous("at"));
    }

    @Test
    void a_child_is_not_screened() {
        screening.when(start(CHILD, "dash", true, "text", null, TEN)).expectRefusal(new NotAParentOfTheCase(CHILD));
    }

    @Test
    void a_closed_case_is_reopened_before_anybody_is_screened() {
        screening
                .givenElsewhere(new CaseFileClosed(CASE, ClosureReason.COMPLETED, List.of(), 0, STAFF))
                .when(start(A, "dash", true, "text", null, TEN))
                .expectRefusal(new ScreeningInAClosedCase());
    }

    @Test
    void there_is_no_screening_without_a_case() {
        screening
                .when(new StartScreening(OTHER_CASE, A, new Code("dash"), true, words("text"), null, clock(TEN)))
                .expectRefusal(new NotFound());
    }

    private static StartScreening start(
            PersonId person, String tool, boolean alone, String contact, @Nullable PersonId interpreter, String at) {
        return new StartScreening(CASE, person, new Code(tool), alone, words(contact), interpreter, clock(at));
    }
}
