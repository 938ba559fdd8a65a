package org.evenhand.disclosure;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.SupersededBecause;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureEvent.ConfidentialityChecked;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureEvent.PassagesMarked;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.law.LawText;
import org.evenhand.platform.RememberedOnRecord;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.sessions.StrikeOutReason;
import org.jspecify.annotations.Nullable;

/** Words of the disclosure capability's tests: an order of one court case that lets attendance be told. */
final class DisclosureWords {

    static final DisclosureId DISCLOSURE = new DisclosureId(id(0xD15C));
    static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    static final CourtCaseId OTHER_COURT_CASE = new CourtCaseId(id(0xC1));
    static final OrderVersion ORDER = new OrderVersion(new OrderId(id(0x0D)), 1);
    static final OrderRelied RELIED = new OrderRelied(COURT_CASE, ORDER);
    static final String ORDERED = "The provider shall tell the court which sessions each parent attended, no more";
    static final String QUOTE = "which sessions each parent attended";
    static final Actor DECIDER = new Actor(new StaffId(id(0xDEC)), Role.PRIVACY_OFFICER);
    static final Actor LIAISON = new Actor(new StaffId(id(0x11A)), Role.COURT_LIAISON);
    static final SessionId SESSION = new SessionId(id(0x5E));
    static final NoteId NOTE = new NoteId(id(0x70));

    private DisclosureWords() {}

    static StreamFixture<DisclosureStream> disclosure(Event... elsewhere) {
        return disclosure(onRecord(elsewhere), elsewhere);
    }

    static StreamFixture<DisclosureStream> disclosure(RememberedOnRecord record, Event... elsewhere) {
        return StreamFixture.of(DisclosureStream.class)
                .with(new DisclosurePolicy(LawText.of("england-and-wales")))
                .with(record)
                .givenElsewhere(openCase())
                .givenElsewhere(linked(), ordered(OrderState.COURT_SEALED), provision(ORDERED))
                .givenElsewhere(elsewhere);
    }

    static RememberedOnRecord onRecord(Event... events) {
        return new RememberedOnRecord().enter(openCase()).enter(events);
    }

    static CourtCaseLinked linked() {
        return new CourtCaseLinked(
                COURT_CASE,
                Personal.of(COURT_CASE.subject(), "1234"),
                id(1),
                NumberScheme.OTHER,
                "Family Court at Invented Quay",
                CourtCaseType.C100,
                List.of(),
                CASE);
    }

    static OrderReceived ordered(OrderState state) {
        return new OrderReceived(
                COURT_CASE,
                ORDER,
                state,
                OrderKind.DISCLOSURE,
                OrderType.INTERIM,
                TODAY.minusDays(9),
                state == OrderState.COURT_SEALED ? moment("2026-11-13T12:00:00Z") : null,
                TODAY.minusDays(9),
                null,
                false,
                null,
                null,
                null);
    }

    static OrderSuperseded discharged() {
        return new OrderSuperseded(COURT_CASE, ORDER, null, SupersededBecause.DISCHARGED, TODAY);
    }

    static ProvisionRecorded provision(String text) {
        return new ProvisionRecorded(
                COURT_CASE,
                new ProvisionId(id(0x9)),
                ORDER,
                ProvisionKind.DISCLOSURE,
                List.of(A, B),
                TODAY.minusDays(9),
                null,
                Personal.of(COURT_CASE.subject(), text));
    }

    static RequestDisclosure request(
            RequesterRole requester, DisclosureBasis basis, @Nullable PersonId by, DataClass... classes) {
        return new RequestDisclosure(
                DISCLOSURE,
                CASE,
                basis.isTheCourts() ? COURT_CASE : null,
                requester,
                by,
                words("The clerk"),
                basis,
                words("what they attended"),
                List.of(classes),
                TODAY.minusDays(1),
                basis == DisclosureBasis.SUBJECT_ACCESS ? null : TODAY.plusDays(14));
    }

    static DisclosureRequested requested(DisclosureBasis basis) {
        return requested(RequesterRole.COURT, basis, null);
    }

    static DisclosureRequested requested(RequesterRole requester, DisclosureBasis basis, @Nullable PersonId by) {
        return new DisclosureRequested(
                DISCLOSURE,
                CASE,
                compartment(by),
                basis.isTheCourts() ? COURT_CASE : null,
                requester,
                by,
                ofCase("The clerk"),
                basis,
                ofCase("what they attended"),
                List.of(DataClass.ATTENDANCE),
                TODAY.minusDays(1),
                basis == DisclosureBasis.SUBJECT_ACCESS ? TODAY.minusDays(1).plusMonths(1) : TODAY.plusDays(14));
    }

    static Compartment compartment(@Nullable PersonId by) {
        return by == null ? Compartment.COURT : Compartment.of(by);
    }

    static Personal ofCase(String text) {
        return Personal.of(CASE.subject(), text);
    }

    static TypedGrant grant(DataClass dataClass, @Nullable String quoted, PersonId... persons) {
        return new TypedGrant(dataClass, List.of(persons), quoted == null ? null : words(quoted));
    }

    static DecideDisclosureScope decide(@Nullable OrderRelied order, TypedGrant... granted) {
        return new DecideDisclosureScope(DISCLOSURE, List.of(granted), List.of(), order);
    }

    /** Under the order, with its words. */
    static DisclosureScopeDecided decided(DataClass dataClass, PersonId... persons) {
        return decided(RELIED, dataClass, persons);
    }

    static DisclosureScopeDecided decided(@Nullable OrderRelied order, DataClass dataClass, PersonId... persons) {
        return new DisclosureScopeDecided(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                List.of(new Grant(dataClass, List.of(persons), order == null ? null : ofCase(QUOTE))),
                List.of(),
                order,
                DECIDER.id());
    }

    static BuildDisclosurePack build() {
        return new BuildDisclosurePack(DISCLOSURE);
    }

    static SessionBooked booked() {
        return new SessionBooked(
                SESSION,
                CASE,
                Compartment.JOINT,
                SessionType.JOINT,
                moment("2026-11-10T10:00:00Z"),
                60,
                null,
                ofCase("room-4"),
                List.of(A, B),
                List.of(STAFF));
    }

    static AttendanceRecorded attended(PersonId person, Attendance attendance) {
        return new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, new Mark(person, attendance, null));
    }

    static Event[] attendance(Event... further) {
        var events = new ArrayList<Event>(
                List.of(booked(), attended(A, Attendance.ATTENDED), attended(B, Attendance.DID_NOT_ATTEND)));
        events.addAll(Arrays.asList(further));
        return events.toArray(Event[]::new);
    }

    static Event[] note(Compartment compartment, String body) {
        return new Event[] {
            new NoteStarted(NOTE, CASE, compartment, SESSION, NoteKind.PROGRESS, null, STAFF),
            new NoteDraftSaved(NOTE, CASE, compartment, 1, ofCase(body)),
            new NoteSigned(NOTE, CASE, compartment, 1, ofCase("0"), STAFF, false, 30L)
        };
    }

    /** Of the note's body, entered on record right after the case. */
    static PassagesMarked marked(Passage... passages) {
        return new PassagesMarked(
                DISCLOSURE,
                CASE,
                Compartment.of(A),
                new StreamId(StreamType.NOTE, NOTE),
                bodyOfNote(),
                List.of(passages),
                STAFF);
    }

    static UUID bodyOfNote() {
        return RememberedOnRecord.eventId(openCase().length + 1);
    }

    static SeriousHarmOpinionRecorded opinion(boolean harmLikely) {
        return new SeriousHarmOpinionRecorded(
                DISCLOSURE, CASE, Compartment.COURT, harmLikely, ofCase("as I know them"), STAFF);
    }

    static NoteStruckOut struckOut(Compartment compartment) {
        return new NoteStruckOut(NOTE, CASE, compartment, StrikeOutReason.WRONG_PERSON, STAFF, DECIDER.id());
    }

    static final String HASH = "a".repeat(64);

    static DisclosurePackBuilt built(long asOfLeaf, DataClass dataClass, @Nullable PersonId person, StreamId source) {
        var entry = new ManifestEntry(
                dataClass, person, id(0xE), source, 0, "x", List.of(), ManifestEntry.Treatment.WHOLE, "00");
        return new DisclosurePackBuilt(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                1,
                List.of(entry),
                List.of(),
                asOfLeaf,
                new Moment(NOW, LONDON),
                HASH,
                LIAISON.id());
    }

    static DisclosurePackBuilt builtOfAttendance() {
        return built(6, DataClass.ATTENDANCE, A, booked().stream());
    }

    static CheckConfidentiality check(int pages, int checked) {
        return new CheckConfidentiality(DISCLOSURE, HASH, pages, checked, List.of());
    }

    static ConfidentialityChecked checked(PageFinding... findings) {
        return new ConfidentialityChecked(
                DISCLOSURE, CASE, Compartment.COURT, HASH, 3, List.of(findings), LIAISON.id());
    }

    static ReleaseDisclosure release(boolean asOfStated) {
        return new ReleaseDisclosure(DISCLOSURE, HASH, words("the court"), DisclosureMethod.COURT_PORTAL, asOfStated);
    }

    static DisclosureReleased released() {
        return new DisclosureReleased(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                HASH,
                ofCase("the court"),
                DisclosureMethod.COURT_PORTAL,
                false,
                new Moment(NOW, LONDON),
                LIAISON.id());
    }

    static List<PersonId> everybody() {
        return List.of(A, B, CHILD);
    }
}
