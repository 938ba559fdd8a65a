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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.DirectionId;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.Party;
import org.evenhand.court.PartyBound;
import org.evenhand.court.PartyRole;
import org.evenhand.law.LawRefusal.RuleNotKnown;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.following.RestartedSide;
import org.evenhand.racing.RunningFamily;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same commands, at home and in an invented jurisdiction: no number of the law is hard-coded. */
class AnotherJurisdictionTest {

    private static RestartedSide home;
    private static RestartedSide ruritania;

    @BeforeAll
    static void start() throws URISyntaxException {
        home = new RestartedSide();
        ruritania = new RestartedSide(
                Path.of(Objects.requireNonNull(AnotherJurisdictionTest.class.getResource("/law/ruritania.txt"))
                                .toURI())
                        .toString());
    }

    @AfterAll
    static void stop() {
        home.close();
        ruritania.close();
    }

    @Test
    void a_parent_consents_for_a_child_of_fifteen_where_the_law_lets_them() {
        assertThat(parentConsentsForAChildOf(home, 15)).isInstanceOf(Accepted.class);
        assertThat(codeOf(parentConsentsForAChildOf(ruritania, 15))).isEqualTo("SIXTEEN_DECIDES_FOR_THEMSELVES");
    }

    @Test
    void somebody_of_nineteen_is_an_adult_where_the_law_says_so() {
        assertThat(consentsAsAnAdultAt(home, 19)).isInstanceOf(Accepted.class);
        assertThat(codeOf(consentsAsAnAdultAt(ruritania, 19))).isEqualTo("NOT_AN_ADULT");
    }

    @Test
    void a_note_of_three_hours_ago_is_late_where_the_service_says_so() {
        assertThat(signsAfterThreeHours(home)).isInstanceOf(Accepted.class);
        assertThat(codeOf(signsAfterThreeHours(ruritania))).isEqualTo("LATE_REASON_REQUIRED");
    }

    /** Sunday is 22 November. At home Monday, Tuesday, Wednesday; there Monday is a holiday and Friday the weekend. */
    @Test
    void a_court_works_on_its_own_days_and_until_its_own_hour() {
        assertThat(dueAfterFourWorkingDays(home)).isEqualTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        assertThat(dueAfterFourWorkingDays(ruritania)).isEqualTo(LocalDateTime.of(2026, 11, 28, 12, 0));
    }

    @Test
    void a_rule_that_is_not_known_for_a_day_decides_nothing() {
        assertThat(codeOf(direction(ruritania, openFamily(ruritania), 60))).isEqualTo("WORKING_DAYS_NOT_KNOWN");
    }

    @Test
    void nothing_is_decided_by_the_law_of_another_time() {
        var family = openFamily(ruritania);
        PersonId child = child(ruritania, family, 15);
        var longAgo = new ClockTime(LocalDate.of(1969, 12, 31).atTime(10, 0), null, null);
        GiveConsent consent = consent(family, child, family.a, CapacityBasis.PARENTAL_RESPONSIBILITY, longAgo);

        assertThat(family.send(CLINICIAN, consent))
                .isEqualTo(new RefusedWith(new RuleNotKnown(RuleOfLaw.AGE_OF_OWN_CONSENT, LocalDate.of(1969, 12, 31))));
    }

    private static Outcome parentConsentsForAChildOf(RestartedSide side, int years) {
        var family = openFamily(side);
        PersonId child = child(side, family, years);
        return family.send(CLINICIAN, consent(family, child, family.a, CapacityBasis.PARENTAL_RESPONSIBILITY));
    }

    private static Outcome consentsAsAnAdultAt(RestartedSide side, int years) {
        var family = openFamily(side);
        PersonId child = child(side, family, years);
        return family.send(CLINICIAN, consent(family, child, child, CapacityBasis.ADULT));
    }

    private static GiveConsent consent(RunningFamily family, PersonId person, PersonId by, CapacityBasis basis) {
        return consent(family, person, by, basis, RunningFamily.now());
    }

    private static GiveConsent consent(
            RunningFamily family, PersonId person, PersonId by, CapacityBasis basis, ClockTime at) {
        return new GiveConsent(
                family.caseFile,
                person,
                ConsentPurpose.TREATMENT,
                by,
                words("as explained"),
                ConsentMethod.IN_PERSON,
                null,
                basis,
                at,
                null);
    }

    private static PersonId child(RestartedSide side, RunningFamily family, int years) {
        var child = new PersonId(side.ids().next());
        LocalDate born = TODAY.minusYears(years).minusDays(3);
        family.accepted(
                SUPERVISOR,
                new RegisterPerson(
                        child,
                        // Each test has a child of its own: the same one twice is a likeness.
                        List.of(new TypedName(words("Robin"), words("Hartley" + letters(child)))),
                        null,
                        words(born.toString()),
                        null,
                        null,
                        List.of(),
                        List.of()));
        family.accepted(CLINICIAN, new AddPerson(family.caseFile, new InCase(child, CaseRole.CHILD)));
        return child;
    }

    private static String letters(PersonId person) {
        return person.value()
                .toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Outcome signsAfterThreeHours(RestartedSide side) {
        var family = openFamily(side);
        var note = new NoteId(side.ids().next());
        family.accepted(
                CLINICIAN,
                new StartNote(
                        note,
                        family.caseFile,
                        Compartment.of(family.a),
                        null,
                        NoteKind.TELEPHONE,
                        null,
                        words("She called.")));
        var contact = new ClockTime(LocalDateTime.ofInstant(NOW, LONDON).minusHours(3), null, null);
        return family.send(CLINICIAN, new SignNote(note, 1, null, contact, null));
    }

    private static LocalDateTime dueAfterFourWorkingDays(RestartedSide side) {
        var family = openFamily(side);
        assertThat(direction(side, family, 4)).isInstanceOf(Accepted.class);
        return side.all().stream()
                .filter(entry -> entry.event() instanceof DirectionRecorded)
                .map(entry -> ((DirectionRecorded) entry.event()).due().local().toLocalDateTime())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Outcome direction(RestartedSide side, RunningFamily family, int workingDays) {
        var courtCase = new CourtCaseId(side.ids().next());
        family.accepted(
                LIAISON,
                new LinkCourtCase(
                        courtCase,
                        words("OLD-" + courtCase.value().toString().substring(20)),
                        NumberScheme.OTHER,
                        "strelsau",
                        CourtCaseType.C100,
                        List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT)),
                        null));
        return family.send(
                LIAISON,
                new RecordDirection(
                        courtCase,
                        new DirectionId(side.ids().next()),
                        null,
                        PartyBound.THIS_SERVICE,
                        words("A report"),
                        TODAY,
                        null,
                        workingDays,
                        null));
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
