package org.evenhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.evenhand.court.SupersededBecause;
import org.evenhand.identity.Staff;
import org.evenhand.identity.StaffMember;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Purpose;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.standalone.Visitor;
import org.evenhand.store.codec.EvenhandJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A court liaison officer with everything that runs: asks the command bus, and reads what the pages say in JSON. */
final class CourtDesk {

    private final Commands commands;
    private final Ids ids;
    private final Staff staff;
    private final Clock clock;
    private final int port;
    private long position;

    CourtDesk(Commands commands, Ids ids, Staff staff, Clock clock, int port) {
        this.commands = commands;
        this.ids = ids;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    UUID id() {
        return ids.next();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Telling.ZONE);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Telling.ZONE);
    }

    static ClockTime clock(LocalDateTime local) {
        return new ClockTime(local, null, null);
    }

    StaffId staff(String account) {
        return who(account).id();
    }

    private StaffMember who(String account) {
        return staff.byUsername(account).orElseThrow();
    }

    /** @return its position in the record */
    long does(String account, Command command) {
        Outcome outcome = send(account, command);
        assertThat(outcome).as("%s", command.getClass().getSimpleName()).isInstanceOf(Accepted.class);
        position = ((Accepted) outcome).position();
        return position;
    }

    void isRefused(Command command, Refusal why) {
        assertThat(send("liaison", command)).isEqualTo(new RefusedWith(why));
    }

    private Outcome send(String account, Command command) {
        UUID id = ids.next();
        var actor = new Actor(who(account).id(), who(account).role());
        return commands.send(
                command,
                new Intent(id, actor, null, Optional.empty(), Purpose.COURT_PROCEEDINGS, id, null, null, Telling.ZONE));
    }

    PersonId person(String given, String family, @Nullable String born) {
        var person = new PersonId(ids.next());
        var name = new TypedName(new Confided(given), new Confided(family + " " + id()));
        does(
                "liaison",
                new RegisterPerson(
                        person,
                        List.of(name),
                        null,
                        born == null ? null : new Confided(born),
                        null,
                        null,
                        List.of(),
                        List.of()));
        return person;
    }

    CaseFileId family(PersonId... parents) {
        var caseFile = new CaseFileId(ids.next());
        List<InCase> people = List.of(parents).stream()
                .map(parent -> new InCase(parent, CaseRole.PARENT))
                .toList();
        does(
                "liaison",
                new ReceiveReferral(
                        caseFile,
                        ReferralRoute.COURT,
                        new Code("district-judge"),
                        people,
                        new Code("mbt-pt"),
                        today().minusDays(60),
                        null,
                        null,
                        null));
        does("manager", new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null));
        does(
                "manager",
                new AllocateClinician(
                        caseFile,
                        new AllocationId(ids.next()),
                        staff("clinician"),
                        AllocationRole.LEAD,
                        List.of(),
                        today().minusDays(50)));
        return caseFile;
    }

    CourtCaseId courtCase(@Nullable CaseFileId caseFile, CourtCaseType type, Party... parties) {
        var courtCase = new CourtCaseId(ids.next());
        does(
                "liaison",
                new LinkCourtCase(
                        courtCase,
                        new Confided("EDGE-" + courtCase.value()),
                        NumberScheme.OTHER,
                        "Family Court at Invented Quay",
                        type,
                        List.of(parties),
                        caseFile));
        return courtCase;
    }

    long order(
            CourtCaseId courtCase,
            OrderVersion version,
            OrderState state,
            LocalDate made,
            @Nullable OrderVersion supersedes,
            @Nullable SupersededBecause because) {
        return does(
                "liaison",
                new RecordOrder(
                        courtCase,
                        version,
                        state,
                        OrderKind.CHILD_ARRANGEMENTS,
                        OrderType.INTERIM,
                        made,
                        state == OrderState.COURT_SEALED ? clock(made.atTime(15, 30)) : null,
                        made,
                        null,
                        false,
                        supersedes,
                        because,
                        null));
    }

    /** As the page shows it once it has seen everything that was done here. */
    JsonNode proceedings(CourtCaseId courtCase) {
        return read("liaison", "/court-cases/" + courtCase.value() + "?at-least=" + position);
    }

    String page(CourtCaseId courtCase) {
        return new Visitor("liaison", port)
                .page("/court-cases/" + courtCase.value() + "?at-least=" + position)
                .body();
    }

    JsonNode read(String account, String path) {
        var answer = new Visitor(account, port).json(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return EvenhandJson.mapper().readTree(answer.body());
    }
}
