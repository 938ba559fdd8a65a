package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileRefusal.CaseFileAlreadyOpened;
import org.evenhand.casefile.CaseFileRefusal.CourtCaseUnknown;
import org.evenhand.casefile.CaseFileRefusal.NeitherParentIdentified;
import org.evenhand.casefile.CaseFileRefusal.PersonNamedTwice;
import org.evenhand.casefile.CaseFileRefusal.PersonUnknown;
import org.evenhand.casefile.CaseFileRefusal.ReceivedInTheFuture;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.NumberScheme;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Code;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.junit.jupiter.api.Test;

class ReceivingAReferralTest {

    private static final CourtCaseId COURT_CASE = new CourtCaseId(new UUID(0x7000L, 98));

    private static final InCase PARENT_A = new InCase(A, CaseRole.PARENT);
    private static final InCase PARENT_B = new InCase(B, CaseRole.PARENT);
    private static final InCase THE_CHILD = new InCase(CHILD, CaseRole.CHILD);

    private final KnownStaff staff = new KnownStaff().and(STAFF, Role.CLINICIAN);
    private final StreamFixture<CaseFileStream> caseFile =
            StreamFixture.of(CaseFileStream.class).with(staff);

    @Test
    void a_referral_is_received_for_registered_people() {
        caseFile.givenElsewhere(registered(A), registered(B), registered(CHILD))
                .when(receive(TODAY, PARENT_A, PARENT_B, THE_CHILD))
                .expectEvents(received(TODAY, PARENT_A, PARENT_B, THE_CHILD));
    }

    @Test
    void one_willing_parent_is_enough() {
        caseFile.givenElsewhere(registered(A)).when(receive(TODAY, PARENT_A)).expectEvents(received(TODAY, PARENT_A));
    }

    @Test
    void no_parent_is_not_enough() {
        caseFile.givenElsewhere(registered(CHILD))
                .when(receive(TODAY, THE_CHILD))
                .expectRefusal(new NeitherParentIdentified());
    }

    @Test
    void nobody_is_in_a_case_twice() {
        caseFile.givenElsewhere(registered(A))
                .when(receive(TODAY, PARENT_A, new InCase(A, CaseRole.OTHER)))
                .expectRefusal(new PersonNamedTwice(A));
    }

    @Test
    void who_is_not_registered_is_not_in_a_case() {
        caseFile.givenElsewhere(registered(A))
                .when(receive(TODAY, PARENT_A, PARENT_B))
                .expectRefusal(new PersonUnknown(B));
    }

    @Test
    void a_referral_was_received_today_at_the_latest() {
        caseFile.givenElsewhere(registered(A))
                .when(receive(TODAY.plusDays(1), PARENT_A))
                .expectRefusal(new ReceivedInTheFuture());
    }

    @Test
    void it_says_who_sent_it_and_from_which_court_case_it_comes() {
        caseFile.givenElsewhere(registered(A), theirCourtCase())
                .when(fromCourt(COURT_CASE))
                .expectEvents(new ReferralReceived(
                        CASE,
                        ReferralRoute.COURT,
                        new Code("district-judge"),
                        List.of(PARENT_A),
                        new Code("mbt-pt"),
                        TODAY,
                        null,
                        Personal.of(CASE.subject(), "Family Court at Swansea, Ms Kaye"),
                        COURT_CASE));
    }

    @Test
    void a_court_case_that_nobody_recorded_is_not_where_it_comes_from() {
        caseFile.givenElsewhere(registered(A)).when(fromCourt(COURT_CASE)).expectRefusal(new CourtCaseUnknown());
    }

    private static ReceiveReferral fromCourt(CourtCaseId courtCase) {
        return new ReceiveReferral(
                CASE,
                ReferralRoute.COURT,
                new Code("district-judge"),
                List.of(PARENT_A),
                new Code("mbt-pt"),
                TODAY,
                null,
                new Confided("Family Court at Swansea, Ms Kaye"),
                courtCase);
    }

    private static CourtCaseLinked theirCourtCase() {
        return new CourtCaseLinked(
                COURT_CASE,
                Personal.of(COURT_CASE.subject(), "1234567812345670"),
                new UUID(0x7000L, 99),
                NumberScheme.CCD16,
                "Family Court at Swansea",
                CourtCaseType.C100,
                List.of(),
                null);
    }

    @Test
    void a_referral_is_received_once() {
        caseFile.given(referred()).when(receive(TODAY, PARENT_A)).expectRefusal(new CaseFileAlreadyOpened(CASE));
    }

    /** Edge case 5: three parents are people with a role, not two slots. */
    @Test
    void a_third_parent_joins() {
        caseFile.given(referred(PARENT_A, THE_CHILD))
                .givenElsewhere(registered(B))
                .when(new AddPerson(CASE, PARENT_B))
                .expectEvents(new PersonJoined(CASE, PARENT_B));
    }

    @Test
    void who_is_in_the_case_does_not_join_again() {
        caseFile.given(referred()).when(new AddPerson(CASE, PARENT_B)).expectRefusal(new PersonNamedTwice(B));
    }

    @Test
    void who_is_not_registered_does_not_join() {
        caseFile.given(referred(PARENT_A)).when(new AddPerson(CASE, PARENT_B)).expectRefusal(new PersonUnknown(B));
    }

    /** Edge case 12. */
    @Test
    void a_clinician_who_becomes_a_party_loses_the_case_at_once() {
        staff.and(SUPERVISOR, Role.SUPERVISOR, TODAY.plusYears(1), null, B);
        caseFile.given(referred(PARENT_A, THE_CHILD), allocated(SUPERVISOR, AllocationRole.LEAD))
                .givenElsewhere(registered(B))
                .when(new AddPerson(CASE, PARENT_B))
                .expectEvents(
                        new PersonJoined(CASE, PARENT_B), new ConflictRecorded(CASE, SUPERVISOR, ConflictKind.PARTY));
    }

    private static ReceiveReferral receive(LocalDate on, InCase... people) {
        return new ReceiveReferral(
                CASE,
                ReferralRoute.CAFCASS,
                new Code("family-adviser"),
                List.of(people),
                new Code("mbt-pt"),
                on,
                null,
                null,
                null);
    }

    private static ReferralReceived received(LocalDate on, InCase... people) {
        return new ReferralReceived(
                CASE,
                ReferralRoute.CAFCASS,
                new Code("family-adviser"),
                List.of(people),
                new Code("mbt-pt"),
                on,
                null,
                null,
                null);
    }
}
