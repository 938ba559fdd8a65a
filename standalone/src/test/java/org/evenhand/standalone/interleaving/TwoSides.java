package org.evenhand.standalone.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.casefile.TriageDecision;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.identity.Staff;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.standalone.OwnSurname;
import org.springframework.context.ApplicationContext;

/** A family of its own with a clinician on each side and a supervisor for both, ready for joint work. */
final class TwoSides {

    final Actor first;
    final Actor second;
    final Actor supervisor;
    final Actor trainee;
    final Actor liaison;
    final Actor auditor;
    final Actor privacyOfficer;
    final Actor manager;
    final CaseFileId caseFile;
    final PersonId a;
    final PersonId b;
    final PersonId child;

    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    TwoSides(ApplicationContext application) {
        commands = application.getBean(Commands.class);
        ids = application.getBean(Ids.class);
        clock = application.getBean(Clock.class);
        Staff staff = application.getBean(Staff.class);
        first = account(staff, "clinician");
        second = account(staff, "clinician2");
        supervisor = account(staff, "supervisor");
        trainee = account(staff, "trainee");
        liaison = account(staff, "liaison");
        auditor = account(staff, "auditor");
        privacyOfficer = account(staff, "privacy");
        manager = account(staff, "manager");
        caseFile = new CaseFileId(ids.next());
        a = new PersonId(ids.next());
        b = new PersonId(ids.next());
        child = new PersonId(ids.next());
    }

    private static Actor account(Staff staff, String username) {
        var member = staff.byUsername(username).orElseThrow();
        return new Actor(member.id(), member.role());
    }

    List<Actor> actors() {
        return List.of(first, second, supervisor, trainee, liaison, auditor, privacyOfficer, manager);
    }

    /** @param oneSided whether each clinician works with one parent alone */
    void opens(boolean oneSided) {
        register(a, null);
        register(b, null);
        register(child, today().minusYears(9).toString());
        accepted(
                supervisor,
                new ReceiveReferral(
                        caseFile,
                        ReferralRoute.COURT,
                        new Code("district-judge"),
                        List.of(
                                new InCase(a, CaseRole.PARENT),
                                new InCase(b, CaseRole.PARENT),
                                new InCase(child, CaseRole.CHILD)),
                        new Code("mbt-pt"),
                        today(),
                        null,
                        null,
                        null));
        accepted(supervisor, new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null));
        allocate(first, AllocationRole.LEAD, oneSided ? List.of(a) : List.of());
        allocate(second, AllocationRole.CO_THERAPIST, oneSided ? List.of(b) : List.of());
        allocate(supervisor, AllocationRole.SUPERVISOR, List.of());
    }

    AllocationId allocate(Actor clinician, AllocationRole role, List<PersonId> sides) {
        var allocation = new AllocationId(ids.next());
        accepted(supervisor, new AllocateClinician(caseFile, allocation, clinician.id(), role, sides, today()));
        return allocation;
    }

    void readyForJointWork() {
        for (PersonId parent : List.of(a, b)) {
            screened(parent);
            consent(parent);
        }
    }

    void screened(PersonId parent) {
        accepted(supervisor, screening(parent));
        accepted(supervisor, clear(parent));
    }

    StartScreening screening(PersonId parent) {
        return new StartScreening(caseFile, parent, new Code("dash"), true, words("text"), null, now());
    }

    CompleteScreening clear(PersonId parent) {
        return new CompleteScreening(
                caseFile,
                parent,
                ScreeningOutcome.CLEAR,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                null,
                null,
                null,
                null);
    }

    void consent(PersonId parent) {
        accepted(supervisor, consenting(parent));
    }

    GiveConsent consenting(PersonId parent) {
        return new GiveConsent(
                caseFile,
                parent,
                ConsentPurpose.JOINT_WORK,
                parent,
                words("as explained"),
                ConsentMethod.IN_PERSON,
                null,
                CapacityBasis.ADULT,
                now(),
                null);
    }

    SessionId booked(LocalDateTime at, int minutes) {
        var session = new SessionId(ids.next());
        accepted(
                supervisor,
                new BookSession(
                        session,
                        caseFile,
                        SessionType.JOINT,
                        new ClockTime(at, null, null),
                        minutes,
                        null,
                        null,
                        List.of(a, b),
                        List.of(supervisor.id())));
        return session;
    }

    /** Both parents' case with a sealed order. */
    void hasCourtCase(CourtCaseId courtCase, OrderVersion order) {
        accepted(
                liaison,
                new LinkCourtCase(
                        courtCase,
                        words("OLD" + courtCase.value().toString().replaceAll("[^0-9]", "")),
                        NumberScheme.OTHER,
                        "leeds",
                        CourtCaseType.C100,
                        List.of(new Party(a, PartyRole.APPLICANT), new Party(b, PartyRole.RESPONDENT)),
                        caseFile));
        accepted(
                liaison,
                new RecordOrder(
                        courtCase,
                        order,
                        OrderState.COURT_SEALED,
                        OrderKind.CHILD_ARRANGEMENTS,
                        OrderType.FINAL,
                        today(),
                        now(),
                        today(),
                        null,
                        false,
                        null,
                        null,
                        null));
    }

    StartNote note(NoteId note, PersonId about, String text) {
        return new StartNote(note, caseFile, Compartment.of(about), null, NoteKind.TELEPHONE, null, words(text));
    }

    private void register(PersonId person, @org.jspecify.annotations.Nullable String born) {
        accepted(
                supervisor,
                new RegisterPerson(
                        person,
                        List.of(new TypedName(words("Robin"), words(OwnSurname.of("Hartley", person.value())))),
                        null,
                        born == null ? null : words(born),
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    Outcome send(Actor actor, Command command) {
        var id = ids.next();
        return commands.send(
                command,
                new Intent(id, actor, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, AnyRecord.LONDON));
    }

    void accepted(Actor actor, Command command) {
        assertThat(send(actor, command)).as(command.getClass().getSimpleName()).isInstanceOf(Outcome.Accepted.class);
    }

    Ids ids() {
        return ids;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AnyRecord.LONDON);
    }

    /** Not rounded: a consent of the very second of a withdrawal would be overtaken by it. */
    ClockTime now() {
        return new ClockTime(LocalDateTime.ofInstant(clock.instant(), AnyRecord.LONDON), null, null);
    }

    static Confided words(String text) {
        return new Confided(text);
    }
}
