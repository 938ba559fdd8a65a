package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_A;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.FOR_B;
import static org.evenhand.family.TwoSides.LIAISON;
import static org.evenhand.family.TwoSides.now;
import static org.evenhand.family.TwoSides.today;
import static org.evenhand.family.TwoSides.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentCommand.AssessCompetence;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.consent.ConsentRefusal.CompetenceNotAssessed;
import org.evenhand.consent.ConsentRefusal.CompetentChildDecides;
import org.evenhand.consent.ConsentRefusal.NotAnAdult;
import org.evenhand.consent.ConsentRefusal.SixteenDecidesForThemselves;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DOMAIN.md §6: children who grow up, and an order that comes after a booking; through both sides of the running application. */
@EvenhandTest
class EdgesOfChildrenAndOrdersTest {

    private final Commands commands;
    private final Ids ids;
    private final Visitor forA;
    private final Visitor forB;
    private final Visitor forAll;
    private final Visitor liaison;
    private TwoSides family;

    EdgesOfChildrenAndOrdersTest(@Autowired Commands commands, @Autowired Ids ids, @LocalServerPort int port) {
        this.commands = commands;
        this.ids = ids;
        this.family = new TwoSides(commands, ids);
        this.forA = new Visitor("clinician", port);
        this.forB = new Visitor("clinician2", port);
        this.forAll = new Visitor("supervisor", port);
        this.liaison = new Visitor("liaison", port);
    }

    @Test
    void edge_13_until_sixteen_a_parent_consents_unless_the_child_is_competent() {
        isOpenWithAChildBorn(today().minusYears(16).plusDays(1));
        refused(consent(family.child, CapacityBasis.GILLICK), new CompetenceNotAssessed(family.child));
        done(FOR_B, consent(family.b, CapacityBasis.PARENTAL_RESPONSIBILITY));
        done(
                FOR_B,
                new AssessCompetence(
                        family.caseFile,
                        family.child,
                        ConsentPurpose.TREATMENT,
                        true,
                        words("understands what it is for"),
                        now()));
        refused(consent(family.b, CapacityBasis.PARENTAL_RESPONSIBILITY), new CompetentChildDecides(family.child));
        long last = done(FOR_B, consent(family.child, CapacityBasis.GILLICK));

        assertThat(consents(forB, last)).contains("GILLICK").doesNotContain("PARENTAL_RESPONSIBILITY");
        assertThat(forA.json(consentsOfTheChild(last)).statusCode())
                .as("who works with the other parent only")
                .isEqualTo(404);
    }

    @Test
    void edge_13_from_the_sixteenth_birthday_the_child_decides() {
        isOpenWithAChildBorn(today().minusYears(16));
        refused(
                consent(family.b, CapacityBasis.PARENTAL_RESPONSIBILITY),
                new SixteenDecidesForThemselves(family.child));
        refused(consent(family.child, CapacityBasis.ADULT), new NotAnAdult(family.child));
        long last = done(FOR_B, consent(family.child, CapacityBasis.GILLICK));
        assertThat(consents(forB, last)).contains("GIVEN", "GILLICK");
    }

    @Test
    void edge_13_from_the_eighteenth_birthday_the_child_is_an_adult() {
        isOpenWithAChildBorn(today().minusYears(18).plusDays(1));
        refused(consent(family.child, CapacityBasis.ADULT), new NotAnAdult(family.child));
        isOpenWithAChildBorn(today().minusYears(18));
        long last = done(FOR_B, consent(family.child, CapacityBasis.ADULT));
        assertThat(consents(forB, last)).contains("GIVEN", "ADULT");
    }

    @Test
    void edge_13_born_on_29_february_a_birthday_is_on_1_march_in_common_years() {
        isOpenWithAChildBorn(LocalDate.of(2024, 2, 29));
        long last = done(FOR_B, consent(family.b, CapacityBasis.PARENTAL_RESPONSIBILITY));

        assertThat(birthdays(forB, last))
                .anyMatch(each -> each.contains("DECIDES_FOR_THEMSELVES") && each.contains("2040-02-29T00:00:00Z"))
                .anyMatch(each -> each.contains("COMES_OF_AGE") && each.contains("2042-03-01T00:00:00Z"));
        assertThat(birthdays(forA, last)).as("not told to the other side").isEmpty();
        assertThat(consents(forB, last))
                .as("a parent's consent ends the day before the child decides")
                .contains("2040-02-28");
    }

    @Test
    void edge_23_an_order_of_no_contact_bars_the_booked_session_at_once_and_tells_staff_only() {
        family.isReadyForJointWork();
        var session = new SessionId(ids.next());
        done(FOR_A, family.together(session));
        var courtCase = new CourtCaseId(ids.next());
        long barred = noContactIsOrderedIn(courtCase);

        assertThat(family.send(FOR_ALL, new StartSession(session, null, List.of(family.a, family.b))))
                .isEqualTo(new RefusedWith(new JointWorkBarred(family.caseFile, BarBasis.ORDER)));
        String booked = forAll.json("/sessions/" + session.value() + "?at-least=" + barred)
                .body();
        assertThat(booked).contains("\"barred\":true", "\"status\":\"BOOKED\"");
        assertThat(forAll.json(jointWork(barred)).body()).contains("\"basis\":\"ORDER\"");
        assertThat(liaison.json("/court-cases/" + courtCase.value() + "?at-least=" + barred)
                        .body())
                .as("what is to be looked at")
                .contains(session.value().toString(), "\"barred\":true");
        for (Visitor oneSided : List.of(forA, forB)) {
            assertThat(oneSided.json(jointWork(barred)).body())
                    .contains("\"notOffered\":true", "\"bars\":[]")
                    .doesNotContain("\"basis\":\"ORDER\"");
        }
    }

    private long noContactIsOrderedIn(CourtCaseId courtCase) {
        var order = new OrderVersion(new OrderId(ids.next()), 1);
        done(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("EDGE23" + courtCase.value().toString().replaceAll("[^0-9]", "")),
                        NumberScheme.OTHER,
                        "leeds",
                        CourtCaseType.FL401,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        family.caseFile));
        done(
                LIAISON,
                new RecordOrder(
                        courtCase,
                        order,
                        OrderState.COURT_SEALED,
                        OrderKind.NON_MOLESTATION,
                        OrderType.FINAL,
                        today(),
                        now(),
                        today(),
                        null,
                        false,
                        null,
                        null,
                        null));
        return done(
                LIAISON,
                new RecordProvision(
                        courtCase,
                        new ProvisionId(ids.next()),
                        order,
                        ProvisionKind.NO_CONTACT,
                        List.of(family.a, family.b),
                        today(),
                        null,
                        words("They must not meet.")));
    }

    private void isOpenWithAChildBorn(LocalDate day) {
        family = new TwoSides(commands, ids).isOpen(day);
    }

    private GiveConsent consent(PersonId givenBy, CapacityBasis capacity) {
        return new GiveConsent(
                family.caseFile,
                family.child,
                ConsentPurpose.TREATMENT,
                givenBy,
                words("as explained"),
                ConsentMethod.IN_PERSON,
                null,
                capacity,
                now(),
                null);
    }

    private String consents(Visitor visitor, long atLeast) {
        return visitor.json(consentsOfTheChild(atLeast)).body();
    }

    private String consentsOfTheChild(long atLeast) {
        return "/cases/" + family.caseFile.value() + "/consents/" + family.child.value() + "?at-least=" + atLeast;
    }

    private String jointWork(long atLeast) {
        return "/cases/" + family.caseFile.value() + "/joint-work?at-least=" + atLeast;
    }

    /** Each deadline about the child, as JSON. */
    private List<String> birthdays(Visitor visitor, long atLeast) {
        return Stream.of(visitor.json("/deadlines?at-least=" + atLeast).body().split("\\{"))
                .filter(each -> each.contains("person:" + family.child.value()))
                .toList();
    }

    private void refused(Command command, org.evenhand.record.Refusal why) {
        assertThat(family.send(FOR_B, command)).isEqualTo(new RefusedWith(why));
    }

    private long done(Actor actor, Command command) {
        var outcome = family.send(actor, command);
        assertThat(outcome).as(command.getClass().getSimpleName()).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).position();
    }
}
