package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.evenhand.identity.DemoStaff;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.standalone.OwnSurname;

/**
 * An invented family in which one clinician works with parent A only, another with parent B and the child, and the
 * supervisor with all. Told by ordinary commands, at times a little before now.
 */
public final class TwoSides {

    public static final Actor FOR_A = new Actor(DemoStaff.CLINICIAN, Role.CLINICIAN);
    public static final Actor FOR_B = new Actor(DemoStaff.CLINICIAN_2, Role.CLINICIAN);
    public static final Actor FOR_ALL = new Actor(DemoStaff.SUPERVISOR, Role.SUPERVISOR);
    public static final Actor LIAISON = new Actor(DemoStaff.LIAISON, Role.COURT_LIAISON);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Commands commands;
    private final Ids ids;
    public final CaseFileId caseFile;
    public final PersonId a;
    public final PersonId b;
    public final PersonId child;

    public TwoSides(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
        this.caseFile = new CaseFileId(ids.next());
        this.a = new PersonId(ids.next());
        this.b = new PersonId(ids.next());
        this.child = new PersonId(ids.next());
    }

    public UUID id() {
        return ids.next();
    }

    public TwoSides isOpen() {
        return isOpen(today().minusYears(9));
    }

    public TwoSides isOpen(LocalDate childBorn) {
        accepted(FOR_ALL, born(a, "Adaeze", today().minusYears(40)));
        accepted(FOR_ALL, born(b, "Benedict", today().minusYears(41)));
        accepted(FOR_ALL, born(child, "Cosmo", childBorn));
        accepted(
                FOR_ALL,
                new ReceiveReferral(
                        caseFile,
                        ReferralRoute.SELF,
                        new Code("parent"),
                        List.of(
                                new InCase(a, CaseRole.PARENT),
                                new InCase(b, CaseRole.PARENT),
                                new InCase(child, CaseRole.CHILD)),
                        new Code("mbt-pt"),
                        today().minusDays(1),
                        null,
                        null,
                        null));
        accepted(FOR_ALL, new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null));
        works(FOR_A.id(), AllocationRole.LEAD, a);
        works(FOR_B.id(), AllocationRole.CO_THERAPIST, b, child);
        works(FOR_ALL.id(), AllocationRole.SUPERVISOR);
        return this;
    }

    public void isScreened(Actor by, PersonId parent) {
        accepted(by, new StartScreening(caseFile, parent, new Code("dash"), true, words("by text"), null, now()));
        accepted(
                by,
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

    public void agreesToJointWork(Actor by, PersonId parent) {
        accepted(
                by,
                new GiveConsent(
                        caseFile,
                        parent,
                        ConsentPurpose.JOINT_WORK,
                        parent,
                        words("as explained"),
                        ConsentMethod.IN_PERSON,
                        null,
                        CapacityBasis.ADULT,
                        now(),
                        null));
    }

    public TwoSides isReadyForJointWork() {
        isOpen();
        isScreened(FOR_A, a);
        isScreened(FOR_B, b);
        agreesToJointWork(FOR_A, a);
        agreesToJointWork(FOR_B, b);
        return this;
    }

    /** With everybody's clinician, on a day of its own: the demo's clinicians are in every family of these tests. */
    public BookSession together(SessionId session) {
        int days = 30 + Math.floorMod(session.value().hashCode(), 9_000);
        return new BookSession(
                session,
                caseFile,
                SessionType.JOINT,
                new ClockTime(today().plusDays(days).atTime(10, 0), null, null),
                60,
                null,
                null,
                List.of(a, b),
                List.of(FOR_A.id(), FOR_B.id()));
    }

    public void accepted(Actor actor, Command command) {
        assertThat(send(actor, command)).as(command.getClass().getSimpleName()).isInstanceOf(Accepted.class);
    }

    public Outcome send(Actor actor, Command command) {
        var id = ids.next();
        return commands.send(
                command, new Intent(id, actor, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, LONDON));
    }

    public static Confided words(String text) {
        return new Confided(text);
    }

    public static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    /** Some minutes ago, so that no clock can be ahead of it. */
    public static ClockTime now() {
        var local = LocalDateTime.now(LONDON).minusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        return new ClockTime(local, LONDON, local.atZone(LONDON).getOffset());
    }

    private void works(StaffId clinician, AllocationRole role, PersonId... sides) {
        accepted(
                FOR_ALL,
                new AllocateClinician(
                        caseFile, new AllocationId(ids.next()), clinician, role, List.of(sides), today()));
    }

    private RegisterPerson born(PersonId person, String given, LocalDate on) {
        // A surname of the case's own: another test's family is no likely duplicate of this one.
        String surname = OwnSurname.of("Quill", caseFile.value());
        return new RegisterPerson(
                person,
                List.of(new TypedName(words(given), words(surname))),
                null,
                words(on.toString()),
                null,
                null,
                List.of(),
                List.of());
    }
}
