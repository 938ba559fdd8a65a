package org.evenhand.privacy;

import static org.evenhand.platform.Family.ANNA;
import static org.evenhand.platform.Family.BEN;
import static org.evenhand.platform.Family.BENS_SESSION;
import static org.evenhand.platform.Family.BOTH_SIDES;
import static org.evenhand.platform.Family.CASE;
import static org.evenhand.platform.Family.JOINT_SESSION;
import static org.evenhand.platform.Family.at;
import static org.evenhand.platform.Family.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.TransferProposed;
import org.evenhand.casefile.TransferId;
import org.evenhand.casefile.TransferReason;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.ApplicationForm;
import org.evenhand.court.ApplicationId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.DocumentId;
import org.evenhand.court.ServiceId;
import org.evenhand.court.ServiceMethod;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.LegalAdvice;
import org.evenhand.disclosure.PrivilegeException;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentId;
import org.evenhand.incidents.IncidentKind;
import org.evenhand.incidents.IncidentSeverity;
import org.evenhand.people.Confidential;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonName;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.safeguarding.AllegationKind;
import org.evenhand.safeguarding.FindingKind;
import org.evenhand.sessions.Arrival;
import org.evenhand.sessions.PrivilegeBasis;
import org.evenhand.sessions.SessionEvent.ArrivalPlanSet;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;

/** Where people type a reference and could name somebody in it; each with words of its own. */
final class References {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CourtCaseId COURT_CASE = new CourtCaseId(id(1));
    private static final AllegationId ALLEGATION = new AllegationId(id(2));
    private static final ServiceId SERVICE = new ServiceId(id(3));
    private static final IncidentId INCIDENT = new IncidentId(id(4));
    private static final HoldId HOLD = new HoldId(id(11));
    private static final DisclosureId DISCLOSURE = new DisclosureId(id(5));

    static final Set<String> WORDS_OF_BEN = Set.of(
            "complaint of Ben",
            "end of Ben's complaint",
            "deed of Ben",
            "form of Ben",
            "R v Ben",
            "leave of Ben",
            "receipt of Ben",
            "waiting of Ben",
            "room of Ben",
            "waiver of Ben");

    static final Event[] OF_BEN = {
        new NameChanged(
                BEN,
                new PersonName(of(BEN, "Ben"), of(BEN, "Bold")),
                NameKind.DEED_POLL,
                DAY,
                of(BEN, "deed of Ben"),
                Confidential.NOBODY),
        new LegalHoldPlaced(BEN.subject(), HOLD, HoldReason.COMPLAINT, of(BEN, "complaint of Ben"), BOTH_SIDES.id()),
        new LegalHoldLifted(BEN.subject(), HOLD, of(BEN, "end of Ben's complaint"), BOTH_SIDES.id()),
        new ConsentGiven(
                CASE,
                BEN,
                ConsentPurpose.TREATMENT,
                BEN,
                of(BEN, "all of it"),
                ConsentMethod.WRITTEN,
                of(BEN, "form of Ben"),
                CapacityBasis.ADULT,
                at("2026-11-20T10:00"),
                null),
        new AllegationRecorded(
                CASE, ALLEGATION, ANNA, BEN, AllegationKind.HARM_TO_A_CHILD, DAY, of(BEN, "what she says of him")),
        new CourtFindingRecorded(CASE, ALLEGATION, ANNA, BEN, FindingKind.PROVED, DAY, null, null, of(BEN, "R v Ben")),
        new ApplicationRecorded(
                COURT_CASE,
                new ApplicationId(id(6)),
                ApplicationForm.C100,
                BEN,
                DAY,
                List.of(),
                of(BEN, "leave of Ben")),
        new ServiceAttempted(
                COURT_CASE,
                SERVICE,
                new DocumentId(id(7)),
                Personal.of(COURT_CASE.subject(), "a statement"),
                BEN,
                ServiceMethod.PERSONAL,
                null,
                at("2026-11-20T10:00"),
                null),
        new ServiceCompleted(COURT_CASE, SERVICE, BEN, at("2026-11-20T11:00"), of(BEN, "receipt of Ben")),
        new ArrivalPlanSet(
                JOINT_SESSION, CASE, Compartment.JOINT, List.of(new Arrival(BEN, 20, of(BEN, "waiting of Ben"), 0))),
        booked(new SessionId(id(8)), Compartment.of(BEN), of(BEN, "room of Ben")),
        new SessionPrivilegeAsserted(
                BENS_SESSION, CASE, Compartment.of(BEN), PrivilegeBasis.CONCILIATION, BEN, List.of(BEN)),
        new SessionPrivilegeWaived(
                BENS_SESSION,
                CASE,
                Compartment.of(BEN),
                PrivilegeBasis.CONCILIATION,
                List.of(BEN),
                of(BEN, "waiver of Ben")),
    };

    static final Set<String> WORDS_OF_THE_CASE = Set.of(
            "service of both", "hazard of both", "advice on both", "ruling on both", "room of both", "waiver of both");

    static final Event[] OF_THE_CASE = {
        new TransferProposed(CASE, new TransferId(id(9)), words("service of both"), TransferReason.MOVED_AREA),
        new IncidentReported(
                INCIDENT, CASE, IncidentKind.values()[0], words("what went wrong"), null, at("2026-11-20T10:00"), null),
        new IncidentClassified(INCIDENT, CASE, IncidentSeverity.MODERATE, words("hazard of both"), BOTH_SIDES.id()),
        new DisclosureRequested(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                COURT_CASE,
                RequesterRole.values()[0],
                null,
                words("a court"),
                DisclosureBasis.values()[0],
                words("everything"),
                List.of(DataClass.values()[0]),
                DAY,
                DAY.plusMonths(1)),
        new LegalReviewRecorded(
                DISCLOSURE, CASE, Compartment.COURT, words("advice on both"), LegalAdvice.DISCLOSE, BOTH_SIDES.id()),
        new PrivilegeExceptionRecorded(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                new StreamId(StreamType.SESSION, JOINT_SESSION),
                PrivilegeException.COURT_RULED,
                words("ruling on both"),
                words("the judge said so"),
                BOTH_SIDES.id()),
        booked(new SessionId(id(10)), Compartment.JOINT, words("room of both")),
        new SessionPrivilegeAsserted(
                JOINT_SESSION, CASE, Compartment.JOINT, PrivilegeBasis.CONCILIATION, BEN, List.of(ANNA, BEN)),
        new SessionPrivilegeWaived(
                JOINT_SESSION,
                CASE,
                Compartment.JOINT,
                PrivilegeBasis.CONCILIATION,
                List.of(ANNA, BEN),
                words("waiver of both")),
    };

    private References() {}

    private static UUID id(int n) {
        return new UUID(0x7000L, 0x8000_0000_0000_7700L + n);
    }

    private static Personal words(String text) {
        return Personal.of(CASE.subject(), text);
    }

    private static SessionBooked booked(SessionId session, Compartment compartment, Personal room) {
        return new SessionBooked(
                session,
                CASE,
                compartment,
                SessionType.JOINT,
                at("2026-11-25T10:00"),
                60,
                null,
                room,
                List.of(BEN),
                List.of(BOTH_SIDES.id()));
    }
}
