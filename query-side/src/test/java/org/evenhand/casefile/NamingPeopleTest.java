package org.evenhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileQuery.JoiningACase;
import org.evenhand.casefile.CaseFileQuery.NewReferral;
import org.evenhand.casefile.CaseFileQuery.OneCase;
import org.evenhand.casefile.CaseFileQuery.ReceivedReferral;
import org.evenhand.court.SearchEvent.SearchRequested;
import org.evenhand.court.SearchId;
import org.evenhand.people.Confidential;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamingPeopleTest {

    private static final Actor RECORDER = actor(Role.CLINICIAN, 1);
    private static final Actor OTHER = actor(Role.CLINICIAN, 2);
    private static final Actor SUPERVISOR = actor(Role.SUPERVISOR, 3);
    private static final Actor MANAGER = actor(Role.SERVICE_MANAGER, 4);
    private static final PersonId MARIE = new PersonId(id(11));
    private static final PersonId TOM = new PersonId(id(12));
    private static final PersonId GRANDMOTHER = new PersonId(id(13));
    private static final PersonId SOMEBODY = new PersonId(id(14));
    private static final CaseFileId CASE = new CaseFileId(id(21));

    private final ReadSide read = new ReadSide(
            Instant.parse("2026-11-22T10:00:00Z"),
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.court");

    @BeforeEach
    void given() {
        read.enteredBy(
                RECORDER,
                person(MARIE, "Marie", "Tessier"),
                person(TOM, "Tom", "Harding"),
                person(GRANDMOTHER, "Odile", "Tessier"));
        read.enteredBy(OTHER, person(SOMEBODY, "Tessa", "Moore"));
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void whoever_recorded_a_referral_learns_that_it_was_received_and_nobody_else_does() {
        referred();
        assertThat(read.ask(RECORDER, new ReceivedReferral(CASE)).referrerRole())
                .isEqualTo("gp");
        assertThat(read.isNothing(OTHER, new ReceivedReferral(CASE))).isTrue();
        assertThat(read.isNothing(actor(Role.TRAINEE, 1), new ReceivedReferral(CASE)))
                .isTrue();
    }

    @Test
    void having_recorded_a_referral_opens_neither_the_case_nor_what_became_of_it() {
        referred();
        read.entered(new ReferralDeclined(CASE, DeclineReason.OUTSIDE_AREA));
        assertThat(read.isNothing(RECORDER, new OneCase(CASE))).isTrue();
        assertThat(read.isNothing(RECORDER, new JoiningACase(CASE, null, List.of())))
                .isTrue();
        assertThat(read.ask(RECORDER, new ReceivedReferral(CASE)).toString()).doesNotContain("DECLINED");
    }

    @Test
    void a_conflict_of_interest_closes_the_receipt_too() {
        referred();
        read.entered(new ConflictRecorded(CASE, RECORDER.id(), ConflictKind.RELATIVE));
        assertThat(read.isNothing(RECORDER, new ReceivedReferral(CASE))).isTrue();
    }

    @Test
    void several_people_of_a_referral_are_found_at_once() {
        assertThat(found(RECORDER, "tess, Tom H")).containsExactlyInAnyOrder(MARIE, TOM, GRANDMOTHER);
        assertThat(found(RECORDER, "tess odi")).containsExactly(GRANDMOTHER);
        assertThat(found(RECORDER, " , ")).isEmpty();
    }

    @Test
    void a_clinician_names_whom_she_registered_and_whoever_receives_referrals_everybody_in_no_case() {
        assertThat(found(OTHER, "tess")).containsExactly(SOMEBODY);
        assertThat(found(SUPERVISOR, "tess")).containsExactlyInAnyOrder(MARIE, GRANDMOTHER, SOMEBODY);
        referred();
        assertThat(found(SUPERVISOR, "tess")).containsExactlyInAnyOrder(GRANDMOTHER, SOMEBODY);
    }

    @Test
    void whom_a_refused_form_named_stays_in_its_list_and_nobody_slips_in_that_way() {
        var search = asked(RECORDER, "tom");
        assertThat(people(read.ask(RECORDER, new NewReferral(search, List.of(MARIE, SOMEBODY)))))
                .containsExactlyInAnyOrder(TOM, MARIE);
    }

    @Test
    void somebody_elses_search_names_nobody() {
        var search = asked(RECORDER, "tom");
        assertThat(read.isNothing(OTHER, new NewReferral(search, List.of()))).isTrue();
        assertThat(people(read.ask(RECORDER, new NewReferral(search, List.of()))))
                .containsExactly(TOM);
    }

    @Test
    void who_works_on_a_case_finds_who_joins_it_and_not_who_is_in_it_already() {
        referred();
        read.entered(new ClinicianAllocated(
                CASE,
                new AllocationId(id(31)),
                RECORDER.id(),
                AllocationRole.LEAD,
                List.of(),
                LocalDate.of(2026, 11, 1)));
        var search = asked(RECORDER, "tess");
        assertThat(people(read.ask(RECORDER, new JoiningACase(CASE, search, List.of()))
                        .choices()))
                .containsExactly(GRANDMOTHER);
        assertThat(people(read.ask(MANAGER, new JoiningACase(CASE, null, List.of()))
                        .choices()))
                .containsExactlyInAnyOrder(GRANDMOTHER, SOMEBODY);
        assertThat(read.isNothing(OTHER, new JoiningACase(CASE, null, List.of())))
                .isTrue();
        assertThat(read.isNothing(SUPERVISOR, new JoiningACase(CASE, null, List.of())))
                .as("only who may add somebody is shown the form")
                .isTrue();
    }

    private void referred() {
        read.enteredBy(
                RECORDER,
                new ReferralReceived(
                        CASE,
                        ReferralRoute.SELF,
                        new Code("gp"),
                        List.of(new InCase(MARIE, CaseRole.PARENT), new InCase(TOM, CaseRole.PARENT)),
                        new Code("parenting-together"),
                        LocalDate.of(2026, 11, 20),
                        null,
                        null,
                        null));
    }

    private List<PersonId> found(Actor actor, String terms) {
        return people(read.ask(actor, new NewReferral(asked(actor, terms), List.of())));
    }

    private static List<PersonId> people(ReferralChoices choices) {
        return choices.people().stream().map(ReferralChoices.Registered::person).toList();
    }

    private int searches;

    private SearchId asked(Actor actor, String terms) {
        var search = new SearchId(id(100 + searches++));
        read.entered(new SearchRequested(search, Personal.of(Subject.SITE, terms), actor.id()));
        return search;
    }

    private static PersonRegistered person(PersonId id, String given, String family) {
        return new PersonRegistered(
                id,
                List.of(new PersonName(Personal.of(id.subject(), given), Personal.of(id.subject(), family))),
                Confidential.NOBODY,
                null,
                DatePrecision.DAY,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Actor actor(Role role, int n) {
        return new Actor(new StaffId(id(n)), role);
    }

    private static UUID id(int n) {
        return new UUID(0x7000, n);
    }
}
