package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;

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
import org.evenhand.family.TheFamily;
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
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
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

/** A family of its own for every race, brought by ordinary commands to where joint work is permitted. */
public final class RunningFamily {

    public static final Actor CLINICIAN = new Actor(STAFF, Role.CLINICIAN);
    public static final Actor SECOND = new Actor(TheFamily.SECOND_CLINICIAN, Role.CLINICIAN);
    public static final Actor LIAISON = new Actor(TheFamily.COLLEAGUE, Role.COURT_LIAISON);
    public static final Actor SUPERVISOR = new Actor(TheFamily.SUPERVISOR, Role.SUPERVISOR);

    private final Commands commands;
    private final Ids ids;
    public final CaseFileId caseFile;
    public final PersonId a;
    public final PersonId b;

    public RunningFamily(Commands commands, Ids ids) {
        this(commands, ids, new PersonId(ids.next()), new PersonId(ids.next()));
    }

    /** Another run of the same family. */
    public RunningFamily(Commands commands, Ids ids, PersonId a, PersonId b) {
        this.commands = commands;
        this.ids = ids;
        this.caseFile = new CaseFileId(ids.next());
        this.a = a;
        this.b = b;
    }

    public void isReadyForJointWork() {
        isOpen();
        for (PersonId parent : List.of(a, b)) {
            isScreened(parent);
            accepted(CLINICIAN, consent(parent));
        }
    }

    /** Alone, and found clear. */
    void isScreened(PersonId parent) {
        accepted(CLINICIAN, new StartScreening(caseFile, parent, new Code("dash"), true, words("text"), null, now()));
        accepted(
                CLINICIAN,
                new CompleteScreening(
                        caseFile,
                        parent,
                        ScreeningOutcome.CLEAR,
                        ScreeningOutcome.CLEAR,
                        RiskLevel.LOW,
                        null,
                        null,
                        null,
                        null));
    }

    public void isOpen() {
        isReferred();
        isWorkedOnBy(STAFF);
    }

    /** Accepted, and nobody's yet. */
    public void isReferred() {
        accepted(SUPERVISOR, register(a, "Ada"));
        accepted(SUPERVISOR, register(b, "Ben"));
        isReferredAgain();
    }

    void isReferredAgain() {
        accepted(
                SUPERVISOR,
                new ReceiveReferral(
                        caseFile,
                        ReferralRoute.SELF,
                        new Code("parent"),
                        List.of(new InCase(a, CaseRole.PARENT), new InCase(b, CaseRole.PARENT)),
                        new Code("mbt-pt"),
                        TODAY,
                        null,
                        null,
                        null));
        accepted(SUPERVISOR, new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null));
    }

    /** @param sides empty for all */
    public AllocationId isWorkedOnBy(StaffId clinician, PersonId... sides) {
        var allocation = new AllocationId(ids.next());
        accepted(
                SUPERVISOR,
                new AllocateClinician(caseFile, allocation, clinician, AllocationRole.LEAD, List.of(sides), TODAY));
        return allocation;
    }

    NoteId hasADraftAbout(PersonId person) {
        var note = new NoteId(ids.next());
        accepted(
                CLINICIAN,
                new StartNote(
                        note, caseFile, Compartment.of(person), null, NoteKind.PROGRESS, null, words("first words")));
        return note;
    }

    public SessionId isBookedTogether(LocalDateTime at) {
        var session = new SessionId(ids.next());
        accepted(CLINICIAN, book(session, SessionType.JOINT, at, a, b));
        return session;
    }

    public BookSession book(SessionId session, SessionType type, LocalDateTime at, PersonId... participants) {
        return new BookSession(
                session,
                caseFile,
                type,
                new ClockTime(at, null, null),
                60,
                null,
                null,
                List.of(participants),
                List.of(STAFF));
    }

    private GiveConsent consent(PersonId parent) {
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

    static RegisterPerson register(PersonId person, String given) {
        return new RegisterPerson(
                person,
                List.of(new TypedName(words(given), words("Hartley"))),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    public static ClockTime now() {
        return new ClockTime(LocalDateTime.ofInstant(NOW, LONDON), null, null);
    }

    public void accepted(Actor actor, Command command) {
        assertThat(send(actor, command)).isInstanceOf(Outcome.Accepted.class);
    }

    public void refused(Actor actor, Command command, Refusal why) {
        assertThat(send(actor, command)).isEqualTo(new Outcome.RefusedWith(why));
    }

    public Outcome send(Actor actor, Command command) {
        var id = ids.next();
        return commands.send(
                command, new Intent(id, actor, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, LONDON));
    }
}
