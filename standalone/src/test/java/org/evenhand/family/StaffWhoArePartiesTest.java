package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.LIAISON;
import static org.evenhand.family.TwoSides.today;
import static org.evenhand.family.TwoSides.words;

import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.casefile.TriageDecision;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.identity.DemoStaff;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.OwnSurname;
import org.evenhand.standalone.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * DOMAIN.md §6, edge case 12, through both sides of the running application: whoever works here and is one of the family is cut off
 * from it by being so, in whichever way it came about and whatever anybody noted.
 */
@EvenhandTest
class StaffWhoArePartiesTest {

    private final Ids ids;
    private final OnRecord record;
    private final JdbcClient accounts;
    private final TwoSides family;
    private final Visitor clinician;
    private final Visitor liaison;
    private final Visitor auditor;
    private final Visitor manager;
    private final Visitor colleague;

    StaffWhoArePartiesTest(
            @Autowired Commands commands,
            @Autowired Ids ids,
            @Autowired OnRecord record,
            @Autowired @CommandDatabase JdbcClient accounts,
            @LocalServerPort int port) {
        this.ids = ids;
        this.record = record;
        this.accounts = accounts;
        this.family = new TwoSides(commands, ids);
        this.clinician = new Visitor("clinician", port);
        this.liaison = new Visitor("liaison", port);
        this.auditor = new Visitor("auditor", port);
        this.manager = new Visitor("manager", port);
        this.colleague = new Visitor("clinician2", port);
    }

    @AfterEach
    void nobodyIsAnybody() {
        for (StaffId staff : List.of(DemoStaff.CLINICIAN, DemoStaff.LIAISON, DemoStaff.AUDITOR, DemoStaff.MANAGER)) {
            is(staff, null);
        }
    }

    @Test
    void edge_12_nobody_triages_the_referral_of_their_own_family() {
        var me = registered("Ottoline");
        var caseFile = new CaseFileId(ids.next());
        done(
                FOR_ALL,
                new ReceiveReferral(
                        caseFile,
                        ReferralRoute.SELF,
                        new Code("parent"),
                        List.of(new InCase(me, CaseRole.PARENT)),
                        new Code("mbt-pt"),
                        today().minusDays(1),
                        null,
                        null,
                        null));
        var mine = new Actor(DemoStaff.MANAGER, Role.SERVICE_MANAGER);
        assertThat(manager.json("/cases" + atLeast()).body())
                .contains(caseFile.value().toString());

        is(DemoStaff.MANAGER, me);

        assertThat(manager.json("/cases" + atLeast()).body())
                .doesNotContain(caseFile.value().toString());
        assertThat(status(manager, "/people/" + me.value())).isEqualTo(404);
        assertThat(family.send(mine, new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null)))
                .isEqualTo(new RefusedWith(new NotFound()));
    }

    @Test
    void edge_12_whoever_is_given_their_person_later_loses_the_case_in_that_moment_allocated_or_not() {
        family.isOpen();
        String page = "/cases/" + family.caseFile.value();
        assertThat(status(clinician, page)).isEqualTo(200);
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(200);

        is(DemoStaff.CLINICIAN, family.b);
        is(DemoStaff.AUDITOR, family.child);

        assertThat(anonymous(clinician.page(page + atLeast()).body()))
                .isEqualTo(
                        anonymous(clinician.page("/cases/" + UUID.randomUUID()).body()));
        assertThat(clinician.json("/cases" + atLeast()).body())
                .doesNotContain(family.caseFile.value().toString());
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(404);
        assertThat(auditor.json("/audit" + atLeast()).body())
                .doesNotContain(family.caseFile.value().toString());
        assertThat(status(colleague, page)).isEqualTo(200);
    }

    @Test
    void edge_12_a_party_neither_sees_nor_changes_their_proceedings_before_any_case_file_holds_them() {
        var me = registered("Leontine");
        var other = registered("Lysander");
        var courtCase = linked(null, new Party(me, PartyRole.APPLICANT), new Party(other, PartyRole.RESPONDENT));
        assertThat(status(liaison, "/court-cases/" + courtCase.value())).isEqualTo(200);

        is(DemoStaff.LIAISON, me);

        assertThat(status(liaison, "/court-cases/" + courtCase.value())).isEqualTo(404);
        assertThat(liaison.json("/court-cases" + atLeast()).body())
                .doesNotContain(courtCase.value().toString());
        assertThat(found(OwnSurname.of("Staffpart", me.value())))
                .doesNotContain(courtCase.value().toString());
        assertThat(family.send(LIAISON, new CorrectCourtNumber(courtCase, words("OLD1"), NumberScheme.OTHER)))
                .isEqualTo(new RefusedWith(new NotFound()));
    }

    @Test
    void edge_12_a_family_is_closed_to_who_is_a_party_of_its_court_case_only() {
        family.isOpen();
        var me = registered("Philippa");
        linked(family.caseFile, new Party(family.a, PartyRole.APPLICANT), new Party(me, PartyRole.RESPONDENT));
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(200);
        is(DemoStaff.AUDITOR, me);
        assertThat(status(auditor, "/audit/cases/" + family.caseFile.value())).isEqualTo(404);
    }

    @Test
    void edge_12_a_linked_record_of_theirs_is_theirs() {
        family.isOpen();
        var me = registered("Benedikt");
        is(DemoStaff.CLINICIAN, me);
        assertThat(status(clinician, "/cases/" + family.caseFile.value())).isEqualTo(200);

        done(FOR_ALL, new ProposePersonLink(family.b, me, words("same passport")));
        done(LIAISON, new ApprovePersonLink(family.b, me));

        assertThat(status(clinician, "/cases/" + family.caseFile.value())).isEqualTo(404);
        assertThat(family.send(TwoSides.FOR_A, new TriageReferral(family.caseFile, TriageDecision.ACCEPT, null, null)))
                .isEqualTo(new RefusedWith(new NotFound()));
    }

    private void is(StaffId staff, @Nullable PersonId person) {
        accounts.sql("update identity.account set person = :person where id = :id")
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .param("id", staff.value())
                .update();
    }

    private PersonId registered(String given) {
        var person = new PersonId(ids.next());
        done(
                FOR_ALL,
                new RegisterPerson(
                        person,
                        List.of(new TypedName(words(given), words(OwnSurname.of("Staffpart", person.value())))),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()));
        return person;
    }

    private CourtCaseId linked(@Nullable CaseFileId caseFile, Party... parties) {
        var courtCase = new CourtCaseId(ids.next());
        done(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("EDGE12" + courtCase.value().toString().replaceAll("[^0-9]", "")),
                        NumberScheme.OTHER,
                        "leeds",
                        CourtCaseType.C100,
                        List.of(parties),
                        caseFile));
        return courtCase;
    }

    private String found(String terms) {
        UUID search = ids.next();
        var sent = liaison.post(
                "/searches",
                "{\"commandId\":\"%s\",\"search\":\"%s\",\"terms\":\"%s\"}".formatted(ids.next(), search, terms));
        assertThat(sent.statusCode()).as(sent.body()).isBetween(200, 201);
        return liaison.json("/searches/" + search + atLeast()).body();
    }

    private void done(Actor actor, Command command) {
        assertThat(family.send(actor, command)).isInstanceOf(Accepted.class);
    }

    /** Without the token against forgery, which is another each time. */
    private static String anonymous(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private int status(Visitor visitor, String page) {
        return visitor.page(page + atLeast()).statusCode();
    }

    private String atLeast() {
        return "?at-least=" + (record.size() - 1);
    }
}
