package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;
import static org.evenhand.family.TheFamily.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.CheckPages;
import org.evenhand.court.CourtCommand.ConfirmServed;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.ServeDocument;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtRefusal.CompletedBeforeAttempted;
import org.evenhand.court.CourtRefusal.DocumentNotAsChecked;
import org.evenhand.court.CourtRefusal.NobodyToServe;
import org.evenhand.court.CourtRefusal.PageCheckRequired;
import org.evenhand.court.CourtRefusal.PagesNotAllClear;
import org.evenhand.court.CourtRefusal.PersonNotInCourtCase;
import org.evenhand.court.CourtRefusal.ServedInTheFuture;
import org.evenhand.court.CourtRefusal.ServiceAlreadyCompleted;
import org.evenhand.court.CourtRefusal.ServiceAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ServiceNotAttempted;
import org.evenhand.people.Confidential;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody is left out for being protected, and nothing that protects them is told to anybody by serving. */
class ServingADocumentTest {

    private static final Actor LIAISON = new Actor(StreamFixture.STAFF, Role.COURT_LIAISON);
    private static final ServiceId SERVICE = new ServiceId(new UUID(0x7000, 0x91));
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0x7000, 0x92));
    private static final StaffId ANYBODY = StreamFixture.STAFF;
    private static final String HASH = "ab".repeat(32);
    private static final String AT = "2026-11-20T10:00";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final ContactDetailsSet ANNAS_ADDRESS = detail(ANNA, ContactKind.ADDRESS, Confidential.NOBODY);
    private static final ContactDetailsSet BENS_ADDRESS = detail(BEN, ContactKind.ADDRESS, Confidential.NOBODY);
    private static final PagesChecked CHECKED =
            new PagesChecked(COURT_CASE, DOCUMENT, inCourt(HASH), 3, StreamFixture.STAFF);

    private static ContactDetailsSet detail(PersonId person, ContactKind kind, Confidential from) {
        return new ContactDetailsSet(person, kind, Personal.of(person.subject(), "1 Quay St"), from, FROM);
    }

    private static RefugeMarked refuge(PersonId person) {
        return new RefugeMarked(person, FROM, RefugeBasis.COURT_FORM);
    }

    private static ServeDocument serve(ServiceMethod method, @Nullable String hash, PersonId... to) {
        return new ServeDocument(
                COURT_CASE,
                SERVICE,
                DOCUMENT,
                new Confided("the statement"),
                hash == null ? null : new Confided(hash),
                List.of(to),
                method,
                clock(AT));
    }

    private static ServiceAttempted served(
            PersonId to, ServiceMethod method, @Nullable ContactRef contact, boolean checked) {
        return new ServiceAttempted(
                COURT_CASE,
                SERVICE,
                DOCUMENT,
                inCourt("the statement"),
                to,
                method,
                contact,
                moment(AT),
                checked ? StreamFixture.STAFF : null);
    }

    private static NoSafeServiceRoute noRoute(PersonId to, ServiceMethod method) {
        return new NoSafeServiceRoute(COURT_CASE, SERVICE, DOCUMENT, inCourt("the statement"), to, method);
    }

    private static ContactRef ref(PersonId person, ContactKind kind, int nth) {
        return new ContactRef(person, kind, nth);
    }

    private static UUID task(PersonId person) {
        return Derived.from("service-route", COURT_CASE, DOCUMENT, person);
    }

    private static WorkBegun work(PersonId person) {
        return new WorkBegun(CASE_FILE, WorkKind.SERVICE_ROUTE, task(person), Compartment.of(person));
    }

    private static StreamFixture<CourtCase> with(Event... elsewhere) {
        return linkedCourtCase().givenElsewhere(elsewhere);
    }

    @Test
    void the_address_is_a_reference_and_never_a_value() {
        var second = detail(ANNA, ContactKind.ADDRESS, Confidential.NOBODY);
        var served = served(ANNA, ServiceMethod.POST, ref(ANNA, ContactKind.ADDRESS, 2), false);
        with(ANNAS_ADDRESS, second)
                .whenAskedBy(LIAISON, serve(ServiceMethod.POST, null, ANNA))
                .expectEvents(served);
        assertThat(served.contact()).hasNoNullFieldsOrProperties();
        assertThat(ContactRef.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .containsExactly("PersonId", "ContactKind", "int");
    }

    @Test
    void whoever_is_not_named_is_not_forgotten_all_who_are_no_children_are_served() {
        with(ANNAS_ADDRESS, BENS_ADDRESS)
                .whenAskedBy(LIAISON, serve(ServiceMethod.POST, null))
                .expectEvents(
                        served(ANNA, ServiceMethod.POST, ref(ANNA, ContactKind.ADDRESS, 1), false),
                        served(BEN, ServiceMethod.POST, ref(BEN, ContactKind.ADDRESS, 1), false));
    }

    @Test
    void edge_2_somebody_without_a_safe_route_is_work_to_do_and_never_dropped() {
        with(ANNAS_ADDRESS, BENS_ADDRESS, refuge(BEN))
                .given(CHECKED)
                .whenAskedBy(LIAISON, serve(ServiceMethod.POST, HASH))
                .expectEvents(
                        served(ANNA, ServiceMethod.POST, ref(ANNA, ContactKind.ADDRESS, 1), true),
                        noRoute(BEN, ServiceMethod.POST))
                .expectAlsoAppended(work(BEN));
    }

    /** Two records of one human: the refuge is of the human, so nobody comes to the door of the other record either. */
    @Test
    void edge_16_a_refuge_on_a_linked_record_keeps_letters_and_servers_from_the_door() {
        var linked = new PersonsLinked(BEN, BEN, CATH, Personal.of(BEN.subject(), "same passport"), ANYBODY, ANYBODY);
        for (var method : List.of(ServiceMethod.POST, ServiceMethod.PERSONAL)) {
            with(BENS_ADDRESS, linked, linked.mirrored(), refuge(CATH))
                    .given(CHECKED)
                    .whenAskedBy(LIAISON, serve(method, HASH, BEN))
                    .expectEvents(noRoute(BEN, method));
            with(BENS_ADDRESS, refuge(CATH))
                    .whenAskedBy(LIAISON, serve(method, null, BEN))
                    .expectEvents(served(BEN, method, ref(BEN, ContactKind.ADDRESS, 1), false));
        }
        with(BENS_ADDRESS, linked, linked.mirrored(), refuge(CATH))
                .whenAskedBy(LIAISON, serve(ServiceMethod.POST, null, BEN))
                .expectRefusal(new PageCheckRequired());
    }

    /** For every way, every protection and every set of details: one answer for each of them, never none, never two. */
    @Test
    void for_everybody_who_is_to_be_served_there_is_exactly_one_answer() {
        for (var method : ServiceMethod.values()) {
            for (int details = 0; details < 16; details++) {
                for (int protection = 0; protection < 4; protection++) {
                    var elsewhere = new ArrayList<Event>();
                    for (var kind : ContactKind.values()) {
                        if ((details & 1 << kind.ordinal()) != 0) {
                            elsewhere.add(detail(BEN, kind, Confidential.FROM_OTHER_PARTIES));
                        }
                    }
                    if ((protection & 1) != 0) {
                        elsewhere.add(refuge(BEN));
                    }
                    if ((protection & 2) != 0) {
                        elsewhere.add(new ConfidentialityFlagged(BEN, ConfidentialityBasis.C8_FILED, FROM));
                    }
                    var said = with(elsewhere.toArray(Event[]::new))
                            .given(CHECKED)
                            .whenAskedBy(LIAISON, serve(method, HASH))
                            .said();
                    assertThat(said)
                            .as("%s, details %s, protection %s", method, details, protection)
                            .hasSize(2);
                    assertThat(said.toString()).doesNotContain("Quay");
                    if ((protection & 1) != 0 && said.getLast() instanceof ServiceAttempted attempted) {
                        ContactRef used = attempted.contact();
                        assertThat(used == null || used.kind() != ContactKind.ADDRESS)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void in_a_refuge_letters_go_by_the_safe_route() {
        with(BENS_ADDRESS, detail(BEN, ContactKind.SAFE_POSTAL_ROUTE, Confidential.FROM_OTHER_PARTIES), refuge(BEN))
                .given(CHECKED)
                .whenAskedBy(LIAISON, serve(ServiceMethod.POST, HASH, BEN))
                .expectEvents(served(BEN, ServiceMethod.POST, ref(BEN, ContactKind.SAFE_POSTAL_ROUTE, 1), true));
    }

    @Test
    void a_confidential_address_is_used_like_any_other() {
        with(detail(BEN, ContactKind.ADDRESS, Confidential.FROM_OTHER_PARTIES))
                .given(CHECKED)
                .whenAskedBy(LIAISON, serve(ServiceMethod.PERSONAL, HASH, BEN))
                .expectEvents(served(BEN, ServiceMethod.PERSONAL, ref(BEN, ContactKind.ADDRESS, 1), true));
    }

    @Test
    void a_detail_that_is_kept_from_the_role_that_serves_is_no_route() {
        var kept = new Confidential(true, List.of(), Set.of(Role.COURT_LIAISON));
        with(detail(BEN, ContactKind.EMAIL, kept))
                .given(CHECKED)
                .whenAskedBy(LIAISON, serve(ServiceMethod.EMAIL, HASH, BEN))
                .expectEvents(noRoute(BEN, ServiceMethod.EMAIL));
    }

    @Test
    void on_a_solicitor_or_by_the_court_no_address_is_needed() {
        for (var method : List.of(ServiceMethod.SOLICITOR, ServiceMethod.BY_THE_COURT)) {
            with().whenAskedBy(LIAISON, serve(method, null, BEN)).expectEvents(served(BEN, method, null, false));
        }
    }

    @Test
    void another_way_found_the_work_is_done() {
        var again = new ServiceId(new UUID(0x7000, 0x99));
        var before =
                new NoSafeServiceRoute(COURT_CASE, again, DOCUMENT, inCourt("the statement"), BEN, ServiceMethod.POST);
        with(refuge(BEN))
                .given(CHECKED, before)
                .whenAskedBy(LIAISON, serve(ServiceMethod.SOLICITOR, HASH, BEN))
                .expectEvents(served(BEN, ServiceMethod.SOLICITOR, null, true))
                .expectAlsoAppended(new WorkDone(CASE_FILE, WorkKind.SERVICE_ROUTE, task(BEN), Compartment.of(BEN)));
    }

    @Test
    void tried_in_vain_again_it_stays_one_piece_of_work() {
        var again = new ServiceId(new UUID(0x7000, 0x99));
        with().given(new NoSafeServiceRoute(
                        COURT_CASE, again, DOCUMENT, inCourt("the statement"), BEN, ServiceMethod.POST))
                .whenAskedBy(LIAISON, serve(ServiceMethod.EMAIL, null, BEN))
                .expectEvents(noRoute(BEN, ServiceMethod.EMAIL))
                .expectAlsoAppended();
    }

    @Test
    void a_case_file_linked_later_has_the_work_too() {
        with(referred(CASE_FILE, ANNA), referred(SECOND_CASE_FILE, ANNA))
                .given(noRoute(BEN, ServiceMethod.POST))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectAlsoAppended(
                        new WorkBegun(SECOND_CASE_FILE, WorkKind.SERVICE_ROUTE, task(BEN), Compartment.of(BEN)));
    }

    @Test
    void where_any_party_is_confidential_every_page_must_have_been_checked() {
        List<List<Event>> protections = List.of(
                List.of(new ConfidentialityFlagged(BEN, ConfidentialityBasis.C8_FILED, FROM)),
                List.of(refuge(CHILD)),
                List.of(detail(BEN, ContactKind.EMAIL, Confidential.FROM_OTHER_PARTIES)),
                List.of(detail(BEN, ContactKind.EMAIL, new Confidential(false, List.of(ANNA), Set.of()))));
        for (var protection : protections) {
            var elsewhere = new ArrayList<Event>(protection);
            elsewhere.add(ANNAS_ADDRESS);
            Event[] all = elsewhere.toArray(Event[]::new);
            with(all)
                    .whenAskedBy(LIAISON, serve(ServiceMethod.POST, HASH, ANNA))
                    .expectRefusal(new PageCheckRequired());
            with(all)
                    .given(CHECKED)
                    .whenAskedBy(LIAISON, serve(ServiceMethod.POST, "cd".repeat(32), ANNA))
                    .expectRefusal(new DocumentNotAsChecked());
            with(all)
                    .given(CHECKED)
                    .whenAskedBy(LIAISON, serve(ServiceMethod.POST, null, ANNA))
                    .expectRefusal(new DocumentNotAsChecked());
            with(all)
                    .given(CHECKED)
                    .whenAskedBy(LIAISON, serve(ServiceMethod.POST, HASH, ANNA))
                    .expectEvents(served(ANNA, ServiceMethod.POST, ref(ANNA, ContactKind.ADDRESS, 1), true));
        }
    }

    @Test
    void each_page_must_be_clear() {
        linkedCourtCase().whenAskedBy(LIAISON, check(HASH, 3, 1, 2, 3)).expectEvents(CHECKED);
        linkedCourtCase().whenAskedBy(LIAISON, check(HASH, 3, 1, 3)).expectRefusal(new PagesNotAllClear());
        linkedCourtCase().whenAskedBy(LIAISON, check(HASH, 3, 1, 2, 3, 4)).expectRefusal(new PagesNotAllClear());
        linkedCourtCase()
                .whenAskedBy(LIAISON, check(HASH, 0))
                .expectRefusal(new FieldMalformed("pages", "a number of pages from 1 to 5000"));
        linkedCourtCase()
                .whenAskedBy(LIAISON, check("AB", 1, 1))
                .expectRefusal(new FieldMalformed("textHash", "a SHA-256 in 64 lower-case hexadecimal digits"));
    }

    private static CheckPages check(String hash, int pages, Integer... clear) {
        return new CheckPages(COURT_CASE, DOCUMENT, new Confided(hash), pages, List.of(clear));
    }

    @Test
    void it_is_of_people_in_the_case_at_a_time_that_has_come_and_recorded_once() {
        with().whenAskedBy(LIAISON, serve(ServiceMethod.POST, null, STRANGER))
                .expectRefusal(new PersonNotInCourtCase(STRANGER));
        with().given(served(ANNA, ServiceMethod.SOLICITOR, null, false))
                .whenAskedBy(LIAISON, serve(ServiceMethod.SOLICITOR, null, BEN))
                .expectRefusal(new ServiceAlreadyRecorded());
        with().at(java.time.Instant.parse("2026-11-20T09:59:59Z"))
                .whenAskedBy(LIAISON, serve(ServiceMethod.SOLICITOR, null, BEN))
                .expectRefusal(new ServedInTheFuture());
        courtCase()
                .given(new CourtEvent.CourtCaseLinked(
                        COURT_CASE,
                        inCourt(NUMBER),
                        FINGERPRINT,
                        NumberScheme.CCD16,
                        COURT,
                        CourtCaseType.C100,
                        List.of(new Party(CHILD, PartyRole.CHILD)),
                        null))
                .whenAskedBy(LIAISON, serve(ServiceMethod.SOLICITOR, null))
                .expectRefusal(new NobodyToServe());
    }

    @Test
    void service_is_completed_once_after_it_was_attempted() {
        var attempted = served(ANNA, ServiceMethod.SOLICITOR, null, false);
        with().given(attempted).when(complete(ANNA, "2026-11-21T10:00")).expectEvents(completed());
        with().given(attempted).when(complete(BEN, "2026-11-21T10:00")).expectRefusal(new ServiceNotAttempted());
        with().given(attempted).when(complete(ANNA, "2026-11-20T09:00")).expectRefusal(new CompletedBeforeAttempted());
        with().given(attempted).when(complete(ANNA, "2026-11-23T09:00")).expectRefusal(new ServedInTheFuture());
        with().given(attempted, completed())
                .when(complete(ANNA, "2026-11-21T10:00"))
                .expectRefusal(new ServiceAlreadyCompleted());
    }

    private static ConfirmServed complete(PersonId to, String at) {
        return new ConfirmServed(COURT_CASE, SERVICE, to, clock(at), new Confided("receipt 12"));
    }

    private static ServiceCompleted completed() {
        return new ServiceCompleted(COURT_CASE, SERVICE, ANNA, moment("2026-11-21T10:00"), about(ANNA, "receipt 12"));
    }
}
