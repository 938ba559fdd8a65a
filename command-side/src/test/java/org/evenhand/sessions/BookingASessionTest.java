package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.SessionType.CHILD;
import static org.evenhand.sessions.SessionType.GROUP;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.AT_TWO;
import static org.evenhand.sessions.SessionWords.DAY;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.TWO_OCLOCK;
import static org.evenhand.sessions.SessionWords.book;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.takenBy;
import static org.evenhand.sessions.SessionWords.toBeHeld;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.family.TheFamily;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.LocalTimeDoesNotExist;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionRefusal.AlreadyBooked;
import org.evenhand.sessions.SessionRefusal.BookedInThePast;
import org.evenhand.sessions.SessionRefusal.CaseNotOpen;
import org.evenhand.sessions.SessionRefusal.ChildConsentMissing;
import org.evenhand.sessions.SessionRefusal.ChildSessionIsForOneChild;
import org.evenhand.sessions.SessionRefusal.ClinicianNotAllocated;
import org.evenhand.sessions.SessionRefusal.CliniciansOutOfRange;
import org.evenhand.sessions.SessionRefusal.IndividualSessionIsForOne;
import org.evenhand.sessions.SessionRefusal.JointSessionNeedsTwoParents;
import org.evenhand.sessions.SessionRefusal.MinutesOutOfRange;
import org.evenhand.sessions.SessionRefusal.ParticipantNotInCase;
import org.evenhand.sessions.SessionRefusal.ParticipantsMissing;
import org.evenhand.sessions.SessionRefusal.PlaceIsConfidential;
import org.junit.jupiter.api.Test;

class BookingASessionTest {

    private static final PersonId THE_CHILD = TheFamily.CHILD;

    private final StreamFixture<SessionStream> session = SessionWords.session();

    @Test
    void a_session_of_one_parent_is_that_parents_own_and_takes_the_clinicians_time() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL))
                .expectEvents(booked(INDIVIDUAL))
                .expectAlsoAppended(takenBy(STAFF, DAY, SESSION, AT_TWO, NINETY), toBeHeld(SessionType.INDIVIDUAL));
    }

    @Test
    void the_place_of_one_parents_session_is_about_that_parent() {
        var withPlace = new BookSession(
                SESSION,
                CASE,
                INDIVIDUAL,
                TWO_OCLOCK,
                NINETY,
                words("https://meet.example/1"),
                null,
                List.of(A),
                List.of(STAFF));
        session.givenElsewhere(openCase())
                .when(withPlace)
                .expectEvents(new SessionBooked(
                        SESSION,
                        CASE,
                        Compartment.of(A),
                        INDIVIDUAL,
                        AT_TWO,
                        NINETY,
                        about(A, "https://meet.example/1"),
                        null,
                        List.of(A),
                        List.of(STAFF)));
    }

    @Test
    void a_childs_session_rests_on_a_consent_to_treatment() {
        session.givenElsewhere(openCase(consented(THE_CHILD, ConsentPurpose.TREATMENT)))
                .when(book(CHILD))
                .expectEvents(booked(CHILD));
    }

    @Test
    void a_childs_session_without_consent_is_refused() {
        session.givenElsewhere(openCase(consented(THE_CHILD, ConsentPurpose.RESEARCH)))
                .when(book(CHILD))
                .expectRefusal(new ChildConsentMissing(THE_CHILD));
    }

    @Test
    void a_group_of_one_case_is_recorded_for_staff() {
        session.givenElsewhere(openCase())
                .when(book(GROUP, TWO_OCLOCK, NINETY, null, A))
                .expectEvents(booked(GROUP, AT_TWO, NINETY, null, A));
    }

    @Test
    void nobody_is_asked_to_come_where_somebody_else_is_safe() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        var address = new ContactDetailsSet(
                B, ContactKind.ADDRESS, about(B, "4 Mill Lane, Ormskirk L39 2YY"), Confidential.NOBODY, day);
        session.givenElsewhere(openCase())
                .givenElsewhere(address, new RefugeMarked(B, day, RefugeBasis.TOLD_BY_PERSON))
                .when(new BookSession(
                        SESSION,
                        CASE,
                        GROUP,
                        TWO_OCLOCK,
                        NINETY,
                        words("4 Mill lane"),
                        null,
                        List.of(A, B),
                        List.of(STAFF)))
                .expectRefusal(new PlaceIsConfidential());
    }

    @Test
    void a_referral_not_yet_accepted_has_no_sessions() {
        session.givenElsewhere(referred()).when(book(INDIVIDUAL)).expectRefusal(new CaseNotOpen(CASE));
    }

    @Test
    void somebody_takes_part() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, NINETY, null))
                .expectRefusal(new ParticipantsMissing());
    }

    @Test
    void only_people_of_the_case_take_part() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, NINETY, null, STRANGER))
                .expectRefusal(new ParticipantNotInCase(STRANGER));
    }

    @Test
    void one_parent_named_twice_is_not_two() {
        session.givenElsewhere(openCase())
                .when(book(JOINT, TWO_OCLOCK, NINETY, null, A, A))
                .expectRefusal(new JointSessionNeedsTwoParents());
    }

    @Test
    void an_individual_session_is_for_one() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, NINETY, null, A, B))
                .expectRefusal(new IndividualSessionIsForOne());
    }

    @Test
    void a_childs_session_is_for_a_child() {
        session.givenElsewhere(openCase())
                .when(book(CHILD, TWO_OCLOCK, NINETY, null, A))
                .expectRefusal(new ChildSessionIsForOneChild());
    }

    @Test
    void one_to_three_clinicians_hold_it() {
        session.givenElsewhere(openCase()).when(with()).expectRefusal(new CliniciansOutOfRange());
        SessionWords.session()
                .givenElsewhere(openCase())
                .when(with(STAFF, COLLEAGUE, SUPERVISOR, new StaffId(id(1))))
                .expectRefusal(new CliniciansOutOfRange());
    }

    @Test
    void only_allocated_clinicians_hold_it() {
        session.givenElsewhere(openCase()).when(with(COLLEAGUE)).expectRefusal(new ClinicianNotAllocated(COLLEAGUE));
    }

    @Test
    void a_clinician_of_the_other_side_does_not_hold_it() {
        session.givenElsewhere(openCase(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, B)))
                .when(with(COLLEAGUE))
                .expectRefusal(new ClinicianNotAllocated(COLLEAGUE));
    }

    @Test
    void an_allocation_counts_from_its_first_day() {
        var nextWeek = new ClinicianAllocated(
                CASE, TheFamily.allocationOf(COLLEAGUE), COLLEAGUE, AllocationRole.LEAD, List.of(), DAY.plusDays(1));
        session.givenElsewhere(openCase(nextWeek))
                .when(with(COLLEAGUE))
                .expectRefusal(new ClinicianNotAllocated(COLLEAGUE));
    }

    @Test
    void the_shortest_and_the_longest_session_are_booked() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, 5, null, A))
                .expectEvents(booked(INDIVIDUAL, AT_TWO, 5, null, A));
        SessionWords.session()
                .givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, 480, null, A))
                .expectEvents(booked(INDIVIDUAL, AT_TWO, 480, null, A));
    }

    /** Edge case 12. */
    @Test
    void a_conflicted_clinicians_allocation_counts_no_more() {
        session.givenElsewhere(openCase(conflicted(STAFF)))
                .when(book(INDIVIDUAL))
                .expectRefusal(new ClinicianNotAllocated(STAFF));
    }

    @Test
    void a_session_is_neither_a_moment_nor_a_day() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, 4, null, A))
                .expectRefusal(new MinutesOutOfRange());
        SessionWords.session()
                .givenElsewhere(openCase())
                .when(book(INDIVIDUAL, TWO_OCLOCK, 481, null, A))
                .expectRefusal(new MinutesOutOfRange());
    }

    @Test
    void a_session_is_to_come() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, clock("2026-11-22T10:00"), NINETY, null, A))
                .expectRefusal(new BookedInThePast());
    }

    @Test
    void one_session_is_booked_once() {
        session.given(booked(INDIVIDUAL))
                .givenElsewhere(openCase())
                .when(book(INDIVIDUAL))
                .expectRefusal(new AlreadyBooked());
    }

    /** Edge case 11. */
    @Test
    void a_time_that_the_clock_skips_is_refused() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, clock("2027-03-28T01:30"), NINETY, null, A))
                .expectRefusal(new LocalTimeDoesNotExist("startsAt"));
    }

    /** Edge case 11. */
    @Test
    void a_time_that_the_clock_shows_twice_says_which() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, clock("2027-10-31T01:30"), NINETY, null, A))
                .expectRefusal(new LocalTimeAmbiguous("startsAt"));
    }

    @Test
    void over_midnight_both_days_are_taken() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, clock("2026-11-24T23:30"), 60, null, A))
                .expectEvents(booked(INDIVIDUAL, moment("2026-11-24T23:30:00Z"), 60, null, A))
                .expectAlsoAppended(
                        takenBy(STAFF, DAY, SESSION, moment("2026-11-24T23:30:00Z"), 60),
                        takenBy(STAFF, DAY.plusDays(1), SESSION, moment("2026-11-24T23:30:00Z"), 60),
                        toBeHeld(SessionType.INDIVIDUAL));
    }

    @Test
    void until_midnight_only_one_day_is_taken() {
        session.givenElsewhere(openCase())
                .when(book(INDIVIDUAL, clock("2026-11-24T23:00"), 60, null, A))
                .expectAlsoAppended(
                        takenBy(STAFF, DAY, SESSION, moment("2026-11-24T23:00:00Z"), 60),
                        toBeHeld(SessionType.INDIVIDUAL));
    }

    private static BookSession with(StaffId... clinicians) {
        return new BookSession(
                SESSION, CASE, INDIVIDUAL, TWO_OCLOCK, NINETY, null, null, List.of(A), List.of(clinicians));
    }
}
