package org.evenhand.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An arrival plan is read at the door: as clock times of the place, not as minutes around a start. */
class ComingAndGoingTest {

    private static final Times TIMES = new Times(ZoneId.of("Europe/London"));

    @Test
    void who_comes_early_and_who_leaves_first_are_said_in_clock_times() {
        var plan = plan(coming(0, "Waiting room 1", 0), coming(15, null, 15));
        assertThat(plan.getFirst())
                .isEqualTo(new ComingAndGoing("10am", "Waiting room 1", "session.leaves.first", "11am"));
        assertThat(plan.getLast()).isEqualTo(new ComingAndGoing("9:45am", "", "session.leaves.last", "11:15am"));
    }

    @Test
    void who_is_between_or_beside_others_is_neither_first_nor_last() {
        assertThat(plan(coming(0, null, 0), coming(5, null, 10), coming(20, null, 20)))
                .extracting(ComingAndGoing::going)
                .containsExactly("session.leaves.first", "session.leaves", "session.leaves.last");
        assertThat(plan(coming(0, null, 0), coming(5, null, 0)))
                .extracting(ComingAndGoing::going)
                .containsExactly("session.leaves", "session.leaves");
        assertThat(plan(coming(5, null, 10))).extracting(ComingAndGoing::going).containsExactly("session.leaves");
    }

    @Test
    void who_is_not_in_the_plan_has_no_times() {
        assertThat(plan(new SessionRecord.TakesPart(person(), true, true, null, null, null, null, null, false)))
                .isEmpty();
    }

    private static SessionRecord.TakesPart coming(int before, @Nullable String room, int after) {
        return new SessionRecord.TakesPart(person(), false, false, before, room, after, null, null, false);
    }

    private static PersonId person() {
        return new PersonId(new UUID(0x7000, 1));
    }

    private static List<ComingAndGoing> plan(SessionRecord.TakesPart... people) {
        var booked = new SessionRecord.Booked(
                new SessionId(new UUID(0x7000, 2)),
                Compartment.JOINT,
                SessionType.JOINT,
                // In summer time.
                Instant.parse("2026-07-01T09:00:00Z"),
                60,
                null,
                null,
                "BOOKED",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        var record = new SessionRecord(FACTS, booked, List.of(people), List.of(), List.of(), List.of(), false);
        var plan = new ArrayList<ComingAndGoing>();
        record.people().forEach(each -> plan.addAll(ComingAndGoing.of(each, record, TIMES)));
        return plan;
    }

    private static final CaseFacts FACTS = new CaseFacts(
            new CaseFileId(new UUID(0x7000, 3)),
            "ACCEPTED",
            ReferralRoute.COURT,
            "district-judge",
            "parenting-together",
            LocalDate.of(2026, 6, 1),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            1,
            List.of());
}
