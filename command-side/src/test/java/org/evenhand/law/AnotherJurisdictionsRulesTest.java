package org.evenhand.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.evenhand.court.ApplicationForm;
import org.evenhand.court.ApplicationId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordApplication;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent.LeaveRequired;
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
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.Occasion;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ExtendDisclosureDue;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.disclosure.TypedGrant;
import org.evenhand.incidents.IncidentCommand.ClassifyIncident;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.IncidentEvent.NotificationRequired;
import org.evenhand.incidents.IncidentId;
import org.evenhand.incidents.IncidentKind;
import org.evenhand.incidents.IncidentSeverity;
import org.evenhand.incidents.NotifiedBody;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.privacy.ErasureGround;
import org.evenhand.privacy.ErasureId;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.sessions.NoteDeadlines;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What courts, regulators and archives ask: each rule is another one in the invented jurisdiction, and what is decided follows it. */
class AnotherJurisdictionsRulesTest {

    private static final Actor OFFICER = new Actor(SUPERVISOR.id(), Role.PRIVACY_OFFICER);

    private static RestartedSide home;
    private static RestartedSide ruritania;

    @BeforeAll
    static void start() throws URISyntaxException {
        home = new RestartedSide();
        ruritania = new RestartedSide(
                Path.of(Objects.requireNonNull(AnotherJurisdictionsRulesTest.class.getResource("/law/ruritania.txt"))
                                .toURI())
                        .toString());
    }

    @AfterAll
    static void stop() {
        home.close();
        ruritania.close();
    }

    @Test
    void every_rule_is_another_one_there() {
        Law there = ruritania.bean(Law.class);
        Law here = home.bean(Law.class);
        List<RuleOfLaw> same = List.of(RuleOfLaw.values()).stream()
                .filter(rule -> !rule.name().startsWith("DISCLOSURE_OF_"))
                .filter(rule -> there.inForce(rule, TODAY)
                        .value()
                        .equals(here.inForce(rule, TODAY).value()))
                .toList();

        assertThat(same).isEmpty();
        assertThat(there.inForce(RuleOfLaw.DISCLOSURE_OF_ATTENDANCE, TODAY).value())
                .isNotEqualTo(
                        here.inForce(RuleOfLaw.DISCLOSURE_OF_ATTENDANCE, TODAY).value());
    }

    @Test
    void each_body_is_told_within_its_own_time() {
        for (NotifiedBody body : NotifiedBody.values()) {
            Duration usual = body == NotifiedBody.ICO ? Duration.ofHours(72) : Duration.ofHours(24);
            Duration there = Duration.ofHours(
                    switch (body) {
                        case ICO -> 24;
                        case CQC -> 5;
                        case LADO -> 6;
                        case POLICE -> 7;
                        case COMMISSIONER -> 8;
                        case PEOPLE_CONCERNED -> 9;
                    });
            assertThat(toldWithin(home, body)).isEqualTo(usual);
            assertThat(toldWithin(ruritania, body)).isEqualTo(there);
        }
    }

    @Test
    void a_note_waits_for_its_countersignature_as_long_as_the_service_lets_it() {
        assertThat(waitsForCountersignature(home)).isEqualTo(Duration.ofDays(7));
        assertThat(waitsForCountersignature(ruritania)).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void a_provision_keeps_apart_where_the_law_says_so() {
        assertThat(barsBy(home, ProvisionKind.NO_CONTACT)).isTrue();
        assertThat(barsBy(ruritania, ProvisionKind.NO_CONTACT)).isFalse();
        assertThat(barsBy(home, ProvisionKind.RESIDENCE)).isFalse();
        assertThat(barsBy(ruritania, ProvisionKind.RESIDENCE)).isTrue();
    }

    @Test
    void an_order_keeps_apart_by_its_kind_where_the_law_says_so() {
        assertThat(barsBy(home, OrderKind.NON_MOLESTATION)).isTrue();
        assertThat(barsBy(ruritania, OrderKind.NON_MOLESTATION)).isFalse();
        assertThat(barsBy(home, OrderKind.OCCUPATION)).isFalse();
        assertThat(barsBy(ruritania, OrderKind.OCCUPATION)).isTrue();
    }

    @Test
    void leave_is_needed_for_the_forms_that_the_law_names() {
        assertThat(needsLeave(home, ApplicationForm.C100)).isTrue();
        assertThat(needsLeave(ruritania, ApplicationForm.C100)).isFalse();
        assertThat(needsLeave(home, ApplicationForm.FL401)).isFalse();
        assertThat(needsLeave(ruritania, ApplicationForm.FL401)).isTrue();
    }

    @Test
    void a_request_for_ones_own_data_has_the_laws_time_and_its_extension() {
        assertThat(answered(home)).containsExactly(TODAY.plusMonths(1), TODAY.plusMonths(3));
        assertThat(answered(ruritania)).containsExactly(TODAY.plusDays(14), TODAY.plusDays(21));
        assertThat(erasureDue(home)).isEqualTo(TODAY.plusMonths(1));
        assertThat(erasureDue(ruritania)).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void attendance_leaves_on_a_basis_as_the_law_has_it() {
        assertThat(codeOf(grantsAttendanceToASolicitor(home))).isEqualTo("REQUESTER_NOT_ON_THIS_BASIS");
        assertThat(grantsAttendanceToASolicitor(ruritania)).isInstanceOf(Accepted.class);
    }

    @Test
    void records_are_kept_by_the_laws_own_rules() {
        assertThat(keeps(home, "adult-8-after-last-contact")).isInstanceOf(Accepted.class);
        assertThat(codeOf(keeps(ruritania, "adult-8-after-last-contact"))).isEqualTo("RETENTION_RULE_UNKNOWN");
        assertThat(codeOf(keeps(home, "everybody-3"))).isEqualTo("RETENTION_RULE_UNKNOWN");
        assertThat(keeps(ruritania, "everybody-3")).isInstanceOf(Accepted.class);
    }

    private static Duration toldWithin(RestartedSide side, NotifiedBody body) {
        var family = openFamily(side);
        var incident = new IncidentId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new ReportIncident(
                        incident,
                        family.caseFile,
                        IncidentKind.values()[0],
                        words("A letter went astray"),
                        null,
                        false));
        family.accepted(
                SUPERVISOR,
                new ClassifyIncident(incident, IncidentSeverity.MODERATE, new Confided("H1"), List.of(body)));
        return Duration.between(
                NOW, last(side, NotificationRequired.class).due().at());
    }

    private static Duration waitsForCountersignature(RestartedSide side) {
        var person = new PersonId(side.ids().next());
        var signed = new NoteSigned(
                new NoteId(side.ids().next()),
                openFamily(side).caseFile,
                Compartment.of(person),
                1,
                Personal.of(person.subject(), "hash"),
                CLINICIAN.id(),
                true,
                null);
        var occasion = new Occasion(side.ids().next(), NOW, LONDON, side.bean(Law.class));
        var set =
                (DeadlineChange.Set) new NoteDeadlines().after(signed, occasion).getFirst();
        return Duration.between(NOW, set.due());
    }

    private static boolean barsBy(RestartedSide side, ProvisionKind kind) {
        var family = openFamily(side);
        provided(side, family, OrderKind.CHILD_ARRANGEMENTS, kind);
        return isBarred(side, family);
    }

    private static boolean barsBy(RestartedSide side, OrderKind kind) {
        var family = openFamily(side);
        ordered(side, family, kind);
        return isBarred(side, family);
    }

    private static boolean isBarred(RestartedSide side, RunningFamily family) {
        return side.all().stream()
                .anyMatch(entry -> entry.event() instanceof JointWorkBarred barred
                        && barred.caseFile().equals(family.caseFile));
    }

    private static boolean needsLeave(RestartedSide side, ApplicationForm form) {
        var family = openFamily(side);
        CourtCaseId courtCase = provided(side, family, OrderKind.CHILD_ARRANGEMENTS, ProvisionKind.S91_14);
        family.accepted(
                LIAISON,
                new RecordApplication(
                        courtCase, new ApplicationId(side.ids().next()), form, family.a, TODAY, List.of(), null));
        return side.all().stream()
                .anyMatch(entry -> entry.event() instanceof LeaveRequired required
                        && required.courtCase().equals(courtCase));
    }

    private static CourtCaseId provided(RestartedSide side, RunningFamily family, OrderKind order, ProvisionKind kind) {
        OrderOf received = ordered(side, family, order);
        family.accepted(
                LIAISON,
                new RecordProvision(
                        received.courtCase(),
                        new ProvisionId(side.ids().next()),
                        received.version(),
                        kind,
                        List.of(family.a),
                        TODAY.minusDays(2),
                        null,
                        words("as ordered")));
        return received.courtCase();
    }

    private record OrderOf(CourtCaseId courtCase, OrderVersion version) {}

    private static OrderOf ordered(RestartedSide side, RunningFamily family, OrderKind kind) {
        var courtCase = new CourtCaseId(side.ids().next());
        var version = new OrderVersion(new OrderId(side.ids().next()), 1);
        LocalDate made = TODAY.minusDays(2);
        family.accepted(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("OLD-" + courtCase.value().toString().substring(20)),
                        NumberScheme.OTHER,
                        "strelsau",
                        CourtCaseType.C100,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        family.caseFile));
        family.accepted(
                LIAISON,
                new RecordOrder(
                        courtCase,
                        version,
                        OrderState.APPROVED,
                        kind,
                        OrderType.INTERIM,
                        made,
                        null,
                        made,
                        null,
                        false,
                        null,
                        null,
                        null));
        return new OrderOf(courtCase, version);
    }

    private static List<LocalDate> answered(RestartedSide side) {
        var family = openFamily(side);
        DisclosureId disclosure =
                requested(side, family, RequesterRole.DATA_SUBJECT, DisclosureBasis.SUBJECT_ACCESS, null);
        LocalDate due = last(side, DisclosureRequested.class).due();
        family.accepted(OFFICER, new ExtendDisclosureDue(disclosure, words("It is complex")));
        return List.of(due, last(side, DisclosureDueExtended.class).due());
    }

    private static DisclosureId requested(
            RestartedSide side,
            RunningFamily family,
            RequesterRole by,
            DisclosureBasis basis,
            @Nullable LocalDate due) {
        var disclosure = new DisclosureId(side.ids().next());
        family.accepted(
                OFFICER,
                new RequestDisclosure(
                        disclosure,
                        family.caseFile,
                        null,
                        by,
                        family.a,
                        words("Ada"),
                        basis,
                        words("When was I there?"),
                        List.of(DataClass.ATTENDANCE),
                        TODAY,
                        due));
        return disclosure;
    }

    private static Outcome grantsAttendanceToASolicitor(RestartedSide side) {
        var family = openFamily(side);
        DisclosureId disclosure =
                requested(side, family, RequesterRole.SOLICITOR, DisclosureBasis.S11G_MONITORING, TODAY.plusDays(7));
        return family.send(
                OFFICER,
                new DecideDisclosureScope(
                        disclosure,
                        List.of(new TypedGrant(DataClass.ATTENDANCE, List.of(family.a), null)),
                        List.of(),
                        null));
    }

    private static LocalDate erasureDue(RestartedSide side) {
        var family = openFamily(side);
        family.accepted(
                OFFICER,
                new RequestErasure(
                        new ErasureId(side.ids().next()), family.a.subject(), ErasureGround.values()[0], TODAY));
        return last(side, ErasureRequested.class).due();
    }

    private static Outcome keeps(RestartedSide side, String rule) {
        var family = openFamily(side);
        return family.send(OFFICER, new ApplyRetentionRule(family.a.subject(), rule, TODAY));
    }

    private static <E extends Event> E last(RestartedSide side, Class<E> kind) {
        return side.all().stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> kind.cast(entry.event()))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    private static RunningFamily openFamily(RestartedSide side) {
        var family = new RunningFamily(side.commands(), side.ids());
        family.isOpen();
        return family;
    }

    private static String codeOf(Outcome outcome) {
        return outcome instanceof RefusedWith(var refusal) ? refusal.code() : String.valueOf(outcome);
    }
}
