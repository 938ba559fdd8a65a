package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.started;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.sessions.SessionCommand.SetArrivalPlan;
import org.evenhand.sessions.SessionEvent.ArrivalPlanSet;
import org.evenhand.sessions.SessionRefusal.AlreadyStarted;
import org.evenhand.sessions.SessionRefusal.ArrivalOutOfRange;
import org.evenhand.sessions.SessionRefusal.NotBookedForSession;
import org.evenhand.sessions.SessionRefusal.ParentsWouldMeet;
import org.evenhand.sessions.SessionRefusal.PlaceIsConfidential;
import org.junit.jupiter.api.Test;

class PlanningArrivalsTest {

    private static final TypedArrival EARLY = new TypedArrival(A, 20, words("Waiting room 1"), 15);
    private static final TypedArrival LATER = new TypedArrival(B, 5, words("Waiting room 2"), 0);

    private static final ContactDetailsSet HER_ADDRESS = new ContactDetailsSet(
            B,
            ContactKind.ADDRESS,
            about(B, "4 Mill Lane, Ormskirk L39 2YY"),
            Confidential.NOBODY,
            LocalDate.of(2026, 1, 5));

    private final StreamFixture<SessionStream> session =
            SessionWords.session().given(booked(JOINT)).givenElsewhere(openCase());

    @Test
    void the_parents_come_wait_and_go_apart() {
        session.when(plan(EARLY, LATER)).expectEvents(planned(EARLY, LATER));
    }

    @Test
    void who_is_not_named_comes_and_goes_with_the_session() {
        session.when(plan(EARLY)).expectEvents(planned(EARLY));
    }

    @Test
    void they_do_not_come_together() {
        session.when(plan(EARLY, new TypedArrival(B, 18, words("Waiting room 2"), 0)))
                .expectRefusal(new ParentsWouldMeet());
    }

    @Test
    void they_do_not_wait_together() {
        session.when(plan(EARLY, new TypedArrival(B, 5, words("waiting room 1"), 0)))
                .expectRefusal(new ParentsWouldMeet());
    }

    @Test
    void they_do_not_go_together() {
        session.when(plan(EARLY, new TypedArrival(B, 5, null, 15))).expectRefusal(new ParentsWouldMeet());
    }

    @Test
    void five_minutes_and_two_hours_are_apart() {
        var first = new TypedArrival(A, 5, null, 120);
        var second = new TypedArrival(B, 0, null, 0);
        session.when(plan(first, second)).expectEvents(planned(first, second));
    }

    @Test
    void nobody_waits_for_hours() {
        session.when(plan(new TypedArrival(A, 121, null, 15))).expectRefusal(new ArrivalOutOfRange());
    }

    @Test
    void nobody_is_told_to_wait_where_somebody_else_is_safe() {
        session.givenElsewhere(HER_ADDRESS, new RefugeMarked(B, LocalDate.of(2026, 1, 5), RefugeBasis.TOLD_BY_PERSON))
                .when(plan(EARLY, new TypedArrival(B, 5, words("her sister's, Ormskirk L39 2YY"), 0)))
                .expectRefusal(new PlaceIsConfidential());
    }

    @Test
    void a_place_that_is_nobodys_secret_is_a_place() {
        var elsewhere = new TypedArrival(B, 5, words("Ormskirk L39 2YY"), 0);
        session.givenElsewhere(HER_ADDRESS).when(plan(EARLY, elsewhere)).expectEvents(planned(EARLY, elsewhere));
    }

    @Test
    void only_who_takes_part_arrives() {
        session.when(plan(new TypedArrival(STRANGER, 10, null, 0))).expectRefusal(new NotBookedForSession(STRANGER));
    }

    @Test
    void after_the_start_nobody_arrives_by_plan() {
        session.given(started(JOINT)).when(plan(EARLY, LATER)).expectRefusal(new AlreadyStarted());
    }

    private static SetArrivalPlan plan(TypedArrival... arrivals) {
        return new SetArrivalPlan(SESSION, List.of(arrivals));
    }

    private static ArrivalPlanSet planned(TypedArrival... arrivals) {
        return new ArrivalPlanSet(
                SESSION,
                CASE,
                Compartment.JOINT,
                Stream.of(arrivals).map(TypedArrival::taken).toList());
    }
}
