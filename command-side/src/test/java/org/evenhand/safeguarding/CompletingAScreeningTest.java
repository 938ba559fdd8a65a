package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.screening;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.ScreeningOutcome.CLEAR;
import static org.evenhand.safeguarding.ScreeningOutcome.CLEAR_WITH_MONITORING;
import static org.evenhand.safeguarding.ScreeningOutcome.JOINT_UNSUITABLE;
import static org.evenhand.safeguarding.ScreeningOutcome.REFER;

import java.time.LocalDate;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingRefusal.RationaleRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.RescreenDateInThePast;
import org.evenhand.safeguarding.SafeguardingRefusal.RescreenDateRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerIsScreener;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerRequired;
import org.evenhand.safeguarding.SafeguardingRefusal.ReviewerUnknown;
import org.evenhand.safeguarding.SafeguardingRefusal.ScreeningNotStarted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletingAScreeningTest {

    private final KnownStaff staff =
            new KnownStaff().and(SUPERVISOR, Role.SUPERVISOR).and(COLLEAGUE, Role.AUDITOR);
    private final StreamFixture<ScreeningStream> stream =
            StreamFixture.of(ScreeningStream.class).with(staff);

    @Test
    void an_outcome_as_the_tool_says_needs_no_more() {
        stream.given(screening(A))
                .when(complete(CLEAR, CLEAR, null, null, null))
                .expectEvents(completed(CLEAR, CLEAR, null, null, null));
    }

    @Test
    void an_outcome_other_than_the_tools_is_explained() {
        stream.given(screening(A))
                .when(complete(CLEAR, REFER, "afraid to speak", null, null))
                .expectEvents(completed(CLEAR, REFER, "afraid to speak", null, null));
    }

    @Test
    void an_unexplained_override_is_refused() {
        stream.given(screening(A)).when(complete(REFER, CLEAR, " ", null, null)).expectRefusal(new RationaleRequired());
    }

    @Test
    void what_was_found_unsuitable_is_reversed_with_a_reviewer() {
        stream.given(screening(A), screened(A, JOINT_UNSUITABLE, null), screening(A))
                .when(complete(CLEAR, CLEAR, null, SUPERVISOR, null))
                .expectEvents(completed(CLEAR, CLEAR, null, SUPERVISOR, null));
    }

    @Test
    void nobody_reverses_unsuitable_alone() {
        stream.given(screening(A), screened(A, JOINT_UNSUITABLE, null), screening(A))
                .when(complete(CLEAR, CLEAR, null, null, null))
                .expectRefusal(new ReviewerRequired());
    }

    @Test
    void the_screener_is_not_the_reviewer() {
        stream.given(screening(A), screened(A, JOINT_UNSUITABLE, null), screening(A))
                .when(complete(CLEAR, CLEAR, null, STAFF, null))
                .expectRefusal(new ReviewerIsScreener());
    }

    @Test
    void a_reviewer_works_clinically() {
        stream.given(screening(A))
                .when(complete(CLEAR, CLEAR, null, COLLEAGUE, null))
                .expectRefusal(new ReviewerUnknown());
    }

    @Test
    void monitoring_has_a_date() {
        stream.given(screening(A))
                .when(complete(CLEAR_WITH_MONITORING, CLEAR_WITH_MONITORING, null, null, TODAY.plusDays(42)))
                .expectEvents(completed(CLEAR_WITH_MONITORING, CLEAR_WITH_MONITORING, null, null, TODAY.plusDays(42)));
    }

    @Test
    void monitoring_without_a_date_is_refused() {
        stream.given(screening(A))
                .when(complete(CLEAR_WITH_MONITORING, CLEAR_WITH_MONITORING, null, null, null))
                .expectRefusal(new RescreenDateRequired());
    }

    @Test
    void the_next_screening_is_after_today() {
        stream.given(screening(A))
                .when(complete(CLEAR_WITH_MONITORING, CLEAR_WITH_MONITORING, null, null, TODAY))
                .expectRefusal(new RescreenDateInThePast(TODAY));
    }

    @Test
    void what_was_not_started_is_not_completed() {
        stream.when(complete(CLEAR, CLEAR, null, null, null)).expectRefusal(new ScreeningNotStarted());
    }

    @Test
    void one_screening_has_one_outcome() {
        stream.given(screening(A), screened(A))
                .when(complete(CLEAR, CLEAR, null, null, null))
                .expectRefusal(new ScreeningNotStarted());
    }

    private static CompleteScreening complete(
            ScreeningOutcome tool,
            ScreeningOutcome outcome,
            @Nullable String rationale,
            @Nullable StaffId reviewer,
            @Nullable LocalDate due) {
        return new CompleteScreening(
                CASE,
                A,
                tool,
                outcome,
                RiskLevel.MEDIUM,
                null,
                rationale == null ? null : words(rationale),
                reviewer,
                due);
    }

    private static ScreeningCompleted completed(
            ScreeningOutcome tool,
            ScreeningOutcome outcome,
            @Nullable String rationale,
            @Nullable StaffId reviewer,
            @Nullable LocalDate due) {
        return new ScreeningCompleted(
                CASE,
                A,
                tool,
                outcome,
                RiskLevel.MEDIUM,
                null,
                rationale == null ? null : about(A, rationale),
                STAFF,
                reviewer,
                due);
    }
}
