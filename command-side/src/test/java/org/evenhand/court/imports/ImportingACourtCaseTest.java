package org.evenhand.court.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.court.imports.ImportWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtImportCommand.ReportImportLines;
import org.evenhand.court.CourtImportEvent;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.ImportWarning.Kind;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.SupersededBecause;
import org.evenhand.court.TakenAs;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingACourtCaseTest {

    private static final String CASE = "$.case_details.case_data";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callback-c100.json",
                "callback-c100-later.json",
                "gatekeeping-old-collections.json",
                "fl401-bare.json"
            })
    void every_value_is_taken_or_left_and_nothing_protected_is_open(String file) {
        var record = imported(file);

        assertEveryValueOnce(file(file), record);
        assertNothingProtectedIsOpen(file(file), record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback-c100.json", "gatekeeping-old-collections.json", "fl401-bare.json"})
    void the_same_file_twice_adds_nothing(String file) {
        var record = imported(file);
        List<Event> once = record.events();

        var again = importing(record).take(file(file), LIAISON);

        assertThat(record.events()).isEqualTo(once);
        assertThat(again.before()).isTrue();
    }

    @Test
    void an_import_that_was_interrupted_is_finished_by_the_same_file() {
        var whole = imported("callback-c100.json");
        for (var stop :
                List.of(SetContactDetails.class, LinkCourtCase.class, RecordOrder.class, ReportImportLines.class)) {
            var record = aRecord();
            assertThatThrownBy(() ->
                            importing(record.breakingAt(stop::isInstance)).take(file("callback-c100.json"), LIAISON))
                    .isInstanceOf(IllegalStateException.class);

            importing(record.breakingAt(command -> false)).take(file("callback-c100.json"), LIAISON);

            assertThat(record.events())
                    .as("stopped at %s", stop.getSimpleName())
                    .isEqualTo(whole.events());
        }
    }

    @Test
    void people_are_registered_with_their_earlier_names_and_become_parties() {
        var record = imported("callback-c100.json");

        assertThat(record.all(PersonRegistered.class)).hasSize(5);
        var orla = record.all(PersonRegistered.class).getFirst();
        assertThat(orla.names())
                .extracting(name -> name.given().text() + " " + name.family().text())
                .containsExactly("Orla Quill", "Orla Venn");
        assertThat(record.all(CourtCaseLinked.class).getFirst().parties())
                .extracting(party -> party.role())
                .containsExactly(
                        PartyRole.APPLICANT, PartyRole.RESPONDENT, PartyRole.CHILD, PartyRole.CHILD, PartyRole.OTHER);
        assertThat(takenAs(record, CASE + ".applicants[0].value.previousName")).isEqualTo(TakenAs.PERSON_NAME);
    }

    @Test
    void edge_3_twins_are_two_people() {
        var record = imported("callback-c100.json");

        assertThat(person(record, "Ada")).isNotEqualTo(person(record, "Bea"));
        assertThat(warnings(record)).contains(Kind.ALIKE);
        assertThat(leftBecause(record, CASE + ".children[0].value.firstName")).isEqualTo(LeftBecause.REPEATED);
    }

    @Test
    void an_address_marked_confidential_is_confidential_from_its_first_event_on() {
        var record = imported("callback-c100.json");
        var orla = record.eventsOf(new StreamId(StreamType.PERSON, person(record, "Orla")), PersonEvent.class);

        assertThat(orla.get(1)).isInstanceOf(ConfidentialityFlagged.class);
        assertThat(detail(record, "Orla", ContactKind.ADDRESS).confidential().fromOtherParties())
                .isTrue();
        assertThat(detail(record, "Orla", ContactKind.EMAIL).confidential().fromSomebody())
                .isFalse();
        assertThat(takenAs(record, CASE + ".applicants[0].value.isAddressConfidential"))
                .isEqualTo(TakenAs.CONFIDENTIALITY);
    }

    @Test
    void what_the_confidential_tab_repeats_is_confidential_whatever_the_flag_says() {
        assertThat(detail(imported("callback-c100.json"), "Orla", ContactKind.TELEPHONE)
                        .confidential()
                        .fromOtherParties())
                .isTrue();
    }

    @Test
    void an_address_that_is_confidential_of_one_is_not_open_of_another_who_lives_there() {
        assertThat(detail(imported("callback-c100.json"), "Wren", ContactKind.ADDRESS)
                        .confidential()
                        .fromOtherParties())
                .isTrue();
    }

    @Test
    void edge_2_in_a_refuge_every_detail_is_confidential_and_the_person_stays_a_party() {
        var record = imported("callback-c100.json");
        var stream = new StreamId(StreamType.PERSON, person(record, "Piers"));

        assertThat(record.eventsOf(stream, PersonEvent.class).subList(1, 3))
                .hasExactlyElementsOfTypes(ConfidentialityFlagged.class, RefugeMarked.class);
        assertThat(record.eventsOf(stream, ContactDetailsSet.class))
                .hasSize(3)
                .allMatch(set -> set.confidential().fromOtherParties());
        assertThat(takenAs(record, CASE + ".respondents[0].value.liveInRefuge")).isEqualTo(TakenAs.REFUGE);
    }

    @Test
    void what_the_court_holds_of_somebodys_sex_is_taken_and_another_word_is_left() {
        var record = imported("callback-c100.json");
        var stream = new StreamId(StreamType.PERSON, person(record, "Orla"));
        assertThat(record.eventsOf(stream, PersonRegistered.class))
                .singleElement()
                .satisfies(orla -> assertThat(
                                Objects.requireNonNull(orla.sexRecorded()).text())
                        .isEqualTo("FEMALE"));
        assertThat(takenAs(record, CASE + ".applicants[0].value.gender")).isEqualTo(TakenAs.SEX);
    }

    /** Edge case 15: the very name is the detail. */
    @Test
    void whose_identity_is_confidential_is_registered_under_a_confidential_name() {
        var record = imported("gatekeeping-old-collections.json");
        assertThat(record.all(PersonRegistered.class))
                .filteredOn(each -> each.namesConfidential().fromOtherParties())
                .hasSize(1);
        var other = imported("callback-c100.json");
        assertThat(other.all(PersonRegistered.class))
                .isNotEmpty()
                .allMatch(each -> each.namesConfidential().equals(Confidential.NOBODY));
    }

    @Test
    void in_doubt_about_a_refuge_everything_is_confidential() {
        var record = imported("gatekeeping-old-collections.json");
        assertThat(detail(record, "Lou", ContactKind.EMAIL).confidential().fromOtherParties())
                .isTrue();
        assertThat(warnings(record)).contains(Kind.REFUGE_NOT_KNOWN, Kind.IDENTITY_CONFIDENTIAL);

        var marked = imported("fl401-bare.json");
        assertThat(detail(marked, "Otto", ContactKind.ADDRESS).confidential().fromOtherParties())
                .isTrue();
    }

    @Test
    void what_is_not_said_about_a_protected_person_is_confidential() {
        var record = imported("gatekeeping-old-collections.json");
        assertThat(detail(record, "Ines", ContactKind.ADDRESS).confidential().fromOtherParties())
                .isTrue();
        assertThat(detail(record, "Jan", ContactKind.EMAIL).confidential().fromOtherParties())
                .isTrue();
    }

    @Test
    void the_words_of_the_file_are_in_no_report() {
        var record = imported("callback-c100.json");
        String report = record.all(CourtImportEvent.class).toString();
        assertThat(report).doesNotContain("Orla", "Quill", "Lantern", "IQ1", "960001", "screening");
        assertThat(lines(record))
                .as("a name where a field's name belongs")
                .anyMatch(line -> line.leftBecause() == LeftBecause.UNKNOWN_FIELD
                        && line.path().endsWith("][~1]"));
    }

    @Test
    void what_is_left_says_why() {
        var record = imported("callback-c100.json");
        assertThat(leftBecause(record, "$.case_details_before.case_data.applicants[0].value.address.AddressLine1"))
                .isEqualTo(LeftBecause.EARLIER_STATE);
        assertThat(leftBecause(record, CASE + ".taskList")).isEqualTo(LeftBecause.COURT_WORK);
        assertThat(leftBecause(record, CASE + ".newAllegationsOfHarmYesNo")).isEqualTo(LeftBecause.ALLEGATION);
        assertThat(leftBecause(record, CASE + ".applicantTable[0].value.firstName"))
                .isEqualTo(LeftBecause.REPEATED);
        assertThat(leftBecause(record, CASE + ".applicants[0].value.placeOfBirth"))
                .isEqualTo(LeftBecause.NOT_KEPT);
        assertThat(leftBecause(record, CASE + ".applicants[0].value.solicitorEmail"))
                .isEqualTo(LeftBecause.REPRESENTATION);
        assertThat(leftBecause(record, CASE + ".applicants[0].value.address.County"))
                .isEqualTo(LeftBecause.EMPTY);
        assertThat(leftBecause(record, CASE + ".newChildDetails[0].value.whoDoesTheChildLiveWith.value.label"))
                .isEqualTo(LeftBecause.FREE_TEXT);
        assertThat(leftBecause(record, CASE + ".childrenNotInTheCase[0].value.firstName"))
                .isEqualTo(LeftBecause.NOT_IN_THE_CASE);
        assertThat(leftBecause(record, CASE + ".caAllPartyInventedField")).isEqualTo(LeftBecause.UNKNOWN_FIELD);
        assertThat(leftBecause(record, CASE + ".orderCollection[2].value.orderType"))
                .isEqualTo(LeftBecause.INCOMPLETE);
    }

    @Test
    void the_case_is_linked_with_its_number_court_and_kind() {
        var linked = imported("callback-c100.json").all(CourtCaseLinked.class).getFirst();
        assertThat(linked.scheme()).isEqualTo(NumberScheme.CCD16);
        assertThat(linked.court()).isEqualTo("Family Court at Invented Quay");
        assertThat(linked.type()).isEqualTo(CourtCaseType.C100);
    }

    @Test
    void a_number_that_fails_its_check_digit_is_linked_as_other_with_a_warning() {
        var record = imported("gatekeeping-old-collections.json");
        assertThat(record.all(CourtCaseLinked.class).getFirst().scheme()).isEqualTo(NumberScheme.OTHER);
        assertThat(record.all(CourtCaseLinked.class).getFirst().court()).isEqualTo("Family Court at Otherton");
        assertThat(warnings(record)).contains(Kind.NUMBER_FAILS_CHECK);
        assertThat(leftBecause(record, "$.case_data.respondents[0].value.dateOfBirth"))
                .isEqualTo(LeftBecause.UNREADABLE);
    }

    @Test
    void a_bare_case_under_the_domestic_abuse_form_is_taken() {
        var record = imported("fl401-bare.json");
        var linked = record.all(CourtCaseLinked.class).getFirst();
        assertThat(linked.scheme()).isEqualTo(NumberScheme.FAMILYMAN);
        assertThat(linked.type()).isEqualTo(CourtCaseType.FL401);
        assertThat(linked.court()).isEqualTo("Invented Quay Justice Centre");
        assertThat(person(record, "Rae Ann")).isNotNull();
    }

    @Test
    void orders_are_recorded_with_their_hash_and_drafts_stay_drafts() {
        var orders = imported("callback-c100.json").all(OrderReceived.class);
        assertThat(orders).hasSize(3);
        var draft = orders.getFirst();
        assertThat(draft.state()).isEqualTo(OrderState.DRAFT);
        assertThat(draft.textHash()).isNull();
        var steps = orders.get(1);
        assertThat(steps.state()).isEqualTo(OrderState.APPROVED);
        assertThat(steps.kind()).isEqualTo(OrderKind.PROHIBITED_STEPS);
        assertThat(steps.type()).isEqualTo(OrderType.INTERIM);
        assertThat(steps.madeOn()).isEqualTo(LocalDate.of(2026, 9, 19));
        assertThat(steps.textHash()).isNotNull();
    }

    @Test
    void edge_23_a_non_molestation_order_bars_joint_work_before_anybody_has_read_it() {
        var record = imported("callback-c100.json");
        assertThat(record.all(ProvisionRecorded.class))
                .singleElement()
                .returns(ProvisionKind.NON_MOLESTATION, ProvisionRecorded::kind);
        assertThat(warnings(record)).contains(Kind.BAR_NEEDS_READING);
    }

    @Test
    void a_hearing_is_listed_when_the_listing_team_says_so_and_not_before() {
        var record = imported("callback-c100.json");
        var hearing = record.all(HearingListed.class);
        assertThat(hearing).hasSize(1);
        assertThat(hearing.getFirst().type()).isEqualTo(HearingType.FHDRA);
        assertThat(hearing.getFirst().mode()).isEqualTo(HearingMode.VIDEO);
        assertThat(hearing.getFirst().minutes()).isEqualTo(90);
        assertThat(hearing.getFirst().startsAt().local().getHour()).isEqualTo(10);
    }

    @Test
    void a_later_file_of_the_case_adds_only_what_is_new() {
        var record = imported("callback-c100.json");
        int before = record.all(PersonRegistered.class).size();

        importing(record).take(file("callback-c100-later.json"), LIAISON);

        assertThat(record.all(CourtCaseLinked.class)).hasSize(1);
        assertThat(record.all(PersonRegistered.class)).hasSize(before + 1);
        assertThat(record.all(PartyAdded.class))
                .singleElement()
                .returns(PartyRole.RESPONDENT, added -> added.party().role());
        assertThat(record.all(OrderReceived.class)).hasSize(4);
        assertThat(record.all(OrderSuperseded.class))
                .singleElement()
                .returns(SupersededBecause.LATER_VERSION, OrderSuperseded::because);
        assertThat(record.all(HearingListed.class)).hasSize(3);
        assertThat(record.all(HearingHeld.class)).hasSize(1);
        assertThat(record.all(HearingVacated.class)).hasSize(1);
        assertThat(record.all(HearingListed.class).get(1).startsAt().local().getHour())
                .as("the hearings system keeps universal time, the court's clock is an hour ahead in July")
                .isEqualTo(10);
    }

    @Test
    void what_the_record_keeps_confidential_a_later_file_does_not_open() {
        var record = imported("callback-c100.json");
        importing(record).take(file("callback-c100-later.json"), LIAISON);

        assertThat(record.all(ContactDetailsSet.class).stream()
                        .filter(set -> set.detail().orElse("").contains("Lantern")))
                .isNotEmpty()
                .allMatch(set -> set.confidential().fromOtherParties());
        assertThat(warnings(record)).contains(Kind.KEPT_CONFIDENTIAL);
        assertThat(lines(record))
                .anyMatch(line -> line.leftBecause() == LeftBecause.DIFFERS_FROM_RECORD
                        && line.path().endsWith("applicants[0].value.lastName"));
    }

    @Test
    void it_acts_as_the_system_on_behalf_of_whoever_brought_the_file() {
        var record = imported("fl401-bare.json");
        assertThat(record.intents().getFirst().actor()).isEqualTo(LIAISON);
        assertThat(record.intents().stream().skip(1))
                .allMatch(intent ->
                        intent.actor().equals(Actor.SYSTEM) && LIAISON.id().equals(intent.onBehalfOf()));
    }

    @Test
    void who_may_not_import_leaves_nothing() {
        var record = aRecord();
        var clinician = new Actor(StreamFixture.STAFF, Role.CLINICIAN);
        assertThatThrownBy(() -> importing(record).take(file("fl401-bare.json"), clinician))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new NotFound()));
        assertThat(record.events()).isEmpty();
    }
}
