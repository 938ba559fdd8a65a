package org.evenhand.family;

import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.Confidential;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.jspecify.annotations.Nullable;

/** An invented family and what is true of it: the words in which every capability's tests speak of people and cases. */
public final class TheFamily {

    public static final PersonId A = new PersonId(id(0xA));
    public static final PersonId B = new PersonId(id(0xB));
    public static final PersonId CHILD = new PersonId(id(0xC));
    public static final PersonId STRANGER = new PersonId(id(0xE));
    public static final CaseFileId CASE = new CaseFileId(id(0xCA5E));
    public static final CaseFileId OTHER_CASE = new CaseFileId(id(0xCA5F));
    public static final StaffId COLLEAGUE = new StaffId(id(0x57AF));
    public static final StaffId SECOND_CLINICIAN = new StaffId(id(0x57B0));
    public static final StaffId SUPERVISOR = new StaffId(id(0x5BEE));
    public static final BarId BAR = new BarId(id(0xBA));
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TheFamily() {}

    public static UUID id(long n) {
        return new UUID(0x1935b4000007000L, 0x8000000000000000L | n);
    }

    public static Confided words(String text) {
        return new Confided(text);
    }

    public static Personal about(PersonId person, String text) {
        return Personal.of(person.subject(), text);
    }

    public static ClockTime clock(String local) {
        return new ClockTime(LocalDateTime.parse(local), null, null);
    }

    public static Moment moment(String instant) {
        return new Moment(Instant.parse(instant), LONDON);
    }

    public static PersonRegistered registered(PersonId person) {
        return born(person, null, DatePrecision.YEAR);
    }

    public static PersonRegistered born(PersonId person, @Nullable String date, DatePrecision precision) {
        return new PersonRegistered(
                person,
                List.of(new PersonName(about(person, "Robin"), about(person, "Hartley"))),
                Confidential.NOBODY,
                date == null ? null : about(person, date),
                precision,
                null,
                null,
                List.of(),
                List.of());
    }

    public static ReferralReceived referred() {
        return referred(
                new InCase(A, CaseRole.PARENT), new InCase(B, CaseRole.PARENT), new InCase(CHILD, CaseRole.CHILD));
    }

    public static ReferralReceived referred(InCase... people) {
        return new ReferralReceived(
                CASE,
                ReferralRoute.COURT,
                new Code("district-judge"),
                List.of(people),
                new Code("mbt-pt"),
                TODAY.minusDays(60),
                null,
                null,
                null);
    }

    /** An accepted case with both parents and a child, in which STAFF leads. */
    public static Event[] openCase(Event... further) {
        return Stream.concat(
                        Stream.of(referred(), new ReferralAccepted(CASE), allocated(STAFF, AllocationRole.LEAD)),
                        Arrays.stream(further))
                .toArray(Event[]::new);
    }

    public static ClinicianAllocated allocated(StaffId clinician, AllocationRole role, PersonId... sides) {
        return new ClinicianAllocated(
                CASE, allocationOf(clinician), clinician, role, List.of(sides), TODAY.minusDays(30));
    }

    public static AllocationId allocationOf(StaffId clinician) {
        return new AllocationId(
                new UUID(0xA110CL << 16 | 0x7000L, clinician.value().getLeastSignificantBits()));
    }

    public static ConflictRecorded conflicted(StaffId staff) {
        return new ConflictRecorded(CASE, staff, ConflictKind.RELATIVE);
    }

    public static ScreeningStarted screening(PersonId parent) {
        return new ScreeningStarted(
                CASE,
                parent,
                new Code("safety-net-discussion"),
                about(parent, "by text"),
                null,
                moment("2026-11-20T10:00:00Z"));
    }

    public static ScreeningCompleted screened(PersonId parent) {
        return screened(parent, ScreeningOutcome.CLEAR, null);
    }

    public static ScreeningCompleted screened(PersonId parent, ScreeningOutcome outcome, @Nullable LocalDate due) {
        return new ScreeningCompleted(CASE, parent, outcome, outcome, RiskLevel.LOW, null, null, STAFF, null, due);
    }

    public static ConsentGiven consented(PersonId person, ConsentPurpose purpose) {
        return consented(person, purpose, null);
    }

    public static ConsentGiven consented(PersonId person, ConsentPurpose purpose, @Nullable LocalDate expires) {
        return new ConsentGiven(
                CASE,
                person,
                purpose,
                person,
                about(person, "as explained"),
                ConsentMethod.IN_PERSON,
                null,
                CapacityBasis.ADULT,
                moment("2026-11-20T11:00:00Z"),
                expires);
    }

    public static ConsentWithdrawn withdrew(PersonId person, ConsentPurpose purpose, Instant effective) {
        return new ConsentWithdrawn(CASE, person, purpose, new Moment(effective, LONDON), null);
    }

    public static JointWorkBarred barred(BarBasis basis) {
        return barred(basis, null);
    }

    public static JointWorkBarred barred(BarBasis basis, @Nullable Moment until) {
        return new JointWorkBarred(
                CASE, BAR, basis, null, until, Personal.of(CASE.subject(), "risk to a child"), COLLEAGUE);
    }

    /** Everything that joint work needs: both screened, both consented. */
    public static Event[] jointWorkPermitted() {
        return new Event[] {
            screened(A), screened(B), consented(A, ConsentPurpose.JOINT_WORK), consented(B, ConsentPurpose.JOINT_WORK)
        };
    }

    public static Instant inMinutes(long minutes) {
        return NOW.plusSeconds(60 * minutes);
    }
}
