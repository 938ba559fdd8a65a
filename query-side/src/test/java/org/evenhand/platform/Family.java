package org.evenhand.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.safeguarding.AllegationKind;
import org.evenhand.safeguarding.AtRisk;
import org.evenhand.safeguarding.ConcernCategory;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernId;
import org.evenhand.safeguarding.Immediacy;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;

/** A family whose parents are adversaries, with something said on each side that the other side must never learn. */
public final class Family {

    public static final CaseFileId CASE = new CaseFileId(id(1));
    public static final PersonId ANNA = new PersonId(id(2));
    public static final PersonId BEN = new PersonId(id(3));
    public static final SessionId JOINT_SESSION = new SessionId(id(10));
    public static final SessionId BENS_SESSION = new SessionId(id(11));
    public static final ConcernId BENS_CONCERN = new ConcernId(id(30));
    public static final AllegationId BENS_ALLEGATION = new AllegationId(id(31));
    public static final NoteId JOINT_NOTE = new NoteId(id(20));
    public static final NoteId BENS_NOTE = new NoteId(id(21));
    public static final NoteId PROCESS_NOTE = new NoteId(id(22));

    public static final Actor BOTH_SIDES = clinician(100);
    public static final Actor ANNAS_SIDE = clinician(101);
    public static final Actor OUTSIDER = clinician(102);
    public static final Actor LIAISON = new Actor(new StaffId(id(103)), Role.COURT_LIAISON);
    public static final Actor AUDITOR = new Actor(new StaffId(id(104)), Role.AUDITOR);
    public static final Actor MANAGER = new Actor(new StaffId(id(105)), Role.SERVICE_MANAGER);

    /** Each is said only on Ben's side. */
    public static final Set<String> BENS_SECRETS = Set.of(
            "Ormskirk",
            "ring his sister",
            "Ben fears the handover",
            "the bruises were explained",
            "cellar room",
            "WITHDRAWN",
            "consent.withdrawn",
            "he was followed to the bus",
            "the school was rung",
            "she said he drinks",
            "concern.raised",
            "allegation.recorded",
            BENS_CONCERN.value().toString(),
            "screening.completed",
            BENS_NOTE.value().toString(),
            BENS_SESSION.value().toString());

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Family() {}

    private static UUID id(int n) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    private static Actor clinician(int n) {
        return new Actor(new StaffId(id(n)), Role.CLINICIAN);
    }

    public static Moment at(String local) {
        return new Moment(java.time.LocalDateTime.parse(local).atZone(LONDON).toInstant(), LONDON);
    }

    public static Personal of(PersonId person, String words) {
        return Personal.of(person.subject(), words);
    }

    public static Event[] everything() {
        var joint = Compartment.JOINT;
        var ben = Compartment.of(BEN);
        return new Event[] {
            registered(ANNA, "Anna", "Archer"),
            registered(BEN, "Ben", "Brandt"),
            address(ANNA, "1 Open Street", Confidential.NOBODY),
            address(BEN, "Old Road 2", Confidential.NOBODY),
            address(BEN, "with his sister in Ormskirk", Confidential.FROM_OTHER_PARTIES),
            new ReferralReceived(
                    CASE,
                    ReferralRoute.COURT,
                    new Code("district-judge"),
                    List.of(new InCase(ANNA, CaseRole.PARENT), new InCase(BEN, CaseRole.PARENT)),
                    new Code("parenting-together"),
                    LocalDate.of(2026, 9, 1),
                    null,
                    null,
                    null),
            new ReferralAccepted(CASE),
            allocated(50, BOTH_SIDES, List.of()),
            allocated(51, ANNAS_SIDE, List.of(ANNA)),
            new ScreeningStarted(CASE, BEN, new Code("dash"), of(BEN, "ring his sister"), null, at("2026-09-10T10:00")),
            new ScreeningCompleted(
                    CASE,
                    BEN,
                    ScreeningOutcome.CLEAR,
                    ScreeningOutcome.CLEAR_WITH_MONITORING,
                    RiskLevel.MEDIUM,
                    of(BEN, "Ben fears the handover"),
                    of(BEN, "the bruises were explained"),
                    BOTH_SIDES.id(),
                    null,
                    LocalDate.of(2026, 11, 20)),
            new ConsentGiven(
                    CASE,
                    BEN,
                    ConsentPurpose.JOINT_WORK,
                    BEN,
                    of(BEN, "joint sessions"),
                    ConsentMethod.WRITTEN,
                    null,
                    CapacityBasis.ADULT,
                    at("2026-09-12T10:00"),
                    null),
            new ConsentWithdrawn(CASE, BEN, ConsentPurpose.JOINT_WORK, at("2026-11-20T10:00"), null),
            new SafeguardingConcernRaised(
                    CASE,
                    BENS_CONCERN,
                    BEN,
                    AtRisk.ADULT,
                    ConcernCategory.STALKING,
                    Immediacy.SAME_DAY,
                    of(BEN, "he was followed to the bus"),
                    at("2026-11-20T12:00"),
                    BOTH_SIDES.id(),
                    at("2026-11-21T00:00")),
            new ConcernAnswered(CASE, BENS_CONCERN, BEN, of(BEN, "the school was rung"), BOTH_SIDES.id()),
            new AllegationRecorded(
                    CASE,
                    BENS_ALLEGATION,
                    BEN,
                    ANNA,
                    AllegationKind.HARM_TO_A_CHILD,
                    LocalDate.of(2026, 11, 1),
                    of(ANNA, "she said he drinks")),
            booked(JOINT_SESSION, joint, SessionType.JOINT, List.of(ANNA, BEN)),
            booked(BENS_SESSION, ben, SessionType.INDIVIDUAL, List.of(BEN)),
            new NoteStarted(JOINT_NOTE, CASE, joint, JOINT_SESSION, NoteKind.PROGRESS, null, BOTH_SIDES.id()),
            new NoteDraftSaved(JOINT_NOTE, CASE, joint, 1, words("Both spoke of the school")),
            signed(JOINT_NOTE, joint),
            new NoteStarted(BENS_NOTE, CASE, ben, BENS_SESSION, NoteKind.PROGRESS, null, BOTH_SIDES.id()),
            new NoteDraftSaved(BENS_NOTE, CASE, ben, 1, words("he sleeps in the cellar room")),
            signed(BENS_NOTE, ben),
            new NoteStarted(PROCESS_NOTE, CASE, joint, JOINT_SESSION, NoteKind.PROCESS, null, BOTH_SIDES.id()),
            new NoteDraftSaved(PROCESS_NOTE, CASE, joint, 1, words("my own countertransference")),
            signed(PROCESS_NOTE, joint),
        };
    }

    private static Personal words(String text) {
        return Personal.of(CASE.subject(), text);
    }

    private static PersonRegistered registered(PersonId person, String given, String family) {
        return new PersonRegistered(
                person,
                List.of(new PersonName(of(person, given), of(person, family))),
                Confidential.NOBODY,
                of(person, "1986-03-14"),
                DatePrecision.DAY,
                null,
                null,
                List.of(),
                List.of());
    }

    private static ContactDetailsSet address(PersonId person, String detail, Confidential confidential) {
        return new ContactDetailsSet(
                person, ContactKind.ADDRESS, of(person, detail), confidential, LocalDate.of(2026, 9, 1));
    }

    private static ClinicianAllocated allocated(int n, Actor clinician, List<PersonId> sides) {
        return new ClinicianAllocated(
                CASE, new AllocationId(id(n)), clinician.id(), AllocationRole.LEAD, sides, LocalDate.of(2026, 9, 2));
    }

    private static SessionBooked booked(
            SessionId session, Compartment compartment, SessionType type, List<PersonId> participants) {
        return new SessionBooked(
                session,
                CASE,
                compartment,
                type,
                at("2026-11-23T10:30"),
                60,
                null,
                words("room-4"),
                participants,
                List.of(BOTH_SIDES.id(), ANNAS_SIDE.id()));
    }

    public static SessionBooked group(SessionId session, PersonId... members) {
        return booked(session, Compartment.STAFF, SessionType.GROUP, List.of(members));
    }

    private static NoteSigned signed(NoteId note, Compartment compartment) {
        return new NoteSigned(note, CASE, compartment, 1, words("0"), BOTH_SIDES.id(), false, 30L);
    }
}
