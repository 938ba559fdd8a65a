package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.*;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.AddParty;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtNumberEvent.CourtNumberFreed;
import org.evenhand.court.CourtNumberEvent.CourtNumberTaken;
import org.evenhand.court.CourtRefusal.BadReference;
import org.evenhand.court.CourtRefusal.CaseFileAlreadyLinked;
import org.evenhand.court.CourtRefusal.CaseFileUnknown;
import org.evenhand.court.CourtRefusal.CourtCaseAlreadyLinked;
import org.evenhand.court.CourtRefusal.CourtRequired;
import org.evenhand.court.CourtRefusal.NumberAlreadyLinked;
import org.evenhand.court.CourtRefusal.NumberEmpty;
import org.evenhand.court.CourtRefusal.NumberUnchanged;
import org.evenhand.court.CourtRefusal.OtherFamilyNeedsConfirmation;
import org.evenhand.court.CourtRefusal.PartyNamedTwice;
import org.evenhand.court.CourtRefusal.PartyUnknown;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.platform.StreamFixture;
import org.evenhand.platform.StreamFixture.Decision;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingACourtCaseTest {

    private static final Party APPLICANT = new Party(ANNA, PartyRole.APPLICANT);

    private static LinkCourtCase link(String number, NumberScheme scheme, String court, @Nullable CaseFileId caseFile) {
        return new LinkCourtCase(
                COURT_CASE, new Confided(number), scheme, court, CourtCaseType.C100, List.of(APPLICANT), caseFile);
    }

    private static CourtCaseLinked linkedWith(String number, NumberScheme scheme) {
        var fingerprint = FINGERPRINTS.fingerprint("court-number", number);
        return new CourtCaseLinked(
                COURT_CASE, inCourt(number), fingerprint, scheme, COURT, CourtCaseType.C100, List.of(APPLICANT), null);
    }

    private static Decision linking(String number, NumberScheme scheme) {
        return courtCase().givenElsewhere(registered(ANNA)).when(link(number, scheme, COURT, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567812345670", "1234-5678-1234-5670", " 1234 5678\u00a01234 5670 ", "1234–5678–1234–5670"})
    void a_number_is_taken_in_its_one_spelling(String typed) {
        linking(typed, NumberScheme.CCD16)
                .expectEvents(linkedWith(NUMBER, NumberScheme.CCD16))
                .expectAlsoAppended(
                        new CourtNumberTaken(FINGERPRINT, COURT_CASE),
                        new CourtCaseEntered(ANNA, COURT_CASE, PartyRole.APPLICANT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567812345671",
                "123456781234567",
                "12345678123456700",
                "1111111111111111",
                "١٢٣٤٥٦٧٨١٢٣٤٥٦٧٠",
                "ZE21P01234"
            })
    void a_ccd_number_that_does_not_add_up_is_refused(String typed) {
        linking(typed, NumberScheme.CCD16).expectRefusal(new BadReference());
    }

    @Test
    void any_single_wrong_digit_is_noticed() {
        for (int i = 0; i < NUMBER.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var typed = new StringBuilder(NUMBER);
                typed.setCharAt(i, digit);
                assertThat(CourtNumber.isCcdReference(typed.toString())).isEqualTo(digit == NUMBER.charAt(i));
            }
        }
    }

    @Test
    void a_legacy_number_is_allowed() {
        linking("sa23p 00001", NumberScheme.FAMILYMAN).expectEvents(linkedWith("SA23P00001", NumberScheme.FAMILYMAN));
    }

    @Test
    void a_number_that_does_not_add_up_can_be_linked_as_other() {
        linking("1111111111111111", NumberScheme.OTHER)
                .expectEvents(linkedWith("1111111111111111", NumberScheme.OTHER));
    }

    @Test
    void an_empty_number_is_no_number() {
        linking(" - ", NumberScheme.OTHER).expectRefusal(new NumberEmpty());
    }

    @Test
    void the_court_must_be_named() {
        courtCase()
                .givenElsewhere(registered(ANNA))
                .when(link(NUMBER, NumberScheme.CCD16, " ", null))
                .expectRefusal(new CourtRequired());
    }

    @Test
    void the_same_court_case_is_not_linked_twice() {
        linkedCourtCase()
                .givenElsewhere(registered(ANNA))
                .when(link(NUMBER, NumberScheme.CCD16, COURT, null))
                .expectRefusal(new CourtCaseAlreadyLinked(COURT_CASE));
    }

    @Test
    void a_number_has_one_holder() {
        courtCase()
                .givenElsewhere(registered(ANNA), new CourtNumberTaken(FINGERPRINT, OTHER_COURT_CASE))
                .when(link("1234 5678 1234 5670", NumberScheme.OTHER, COURT, null))
                .expectRefusal(new NumberAlreadyLinked(OTHER_COURT_CASE));
    }

    @Test
    void a_number_that_was_freed_can_be_taken() {
        courtCase()
                .givenElsewhere(
                        registered(ANNA),
                        new CourtNumberTaken(FINGERPRINT, OTHER_COURT_CASE),
                        new CourtNumberFreed(FINGERPRINT, OTHER_COURT_CASE))
                .when(link(NUMBER, NumberScheme.CCD16, COURT, null))
                .expectEvents(linkedWith(NUMBER, NumberScheme.CCD16));
    }

    @Test
    void a_case_file_that_does_not_exist_is_not_linked() {
        courtCase()
                .givenElsewhere(registered(ANNA))
                .when(link(NUMBER, NumberScheme.CCD16, COURT, CASE_FILE))
                .expectRefusal(new CaseFileUnknown(CASE_FILE));
    }

    @Test
    void a_party_must_be_registered() {
        courtCase().when(link(NUMBER, NumberScheme.CCD16, COURT, null)).expectRefusal(new PartyUnknown(ANNA));
    }

    @Test
    void correcting_the_number_frees_the_old_one() {
        linkedCourtCase()
                .when(new CorrectCourtNumber(COURT_CASE, new Confided(OTHER_NUMBER), NumberScheme.CCD16))
                .expectEvents(new CourtNumberCorrected(
                        COURT_CASE, inCourt(OTHER_NUMBER), OTHER_FINGERPRINT, NumberScheme.CCD16))
                .expectAlsoAppended(
                        new CourtNumberTaken(OTHER_FINGERPRINT, COURT_CASE),
                        new CourtNumberFreed(FINGERPRINT, COURT_CASE));
    }

    @Test
    void correcting_only_the_scheme_keeps_the_number() {
        linkedCourtCase()
                .when(new CorrectCourtNumber(COURT_CASE, new Confided(NUMBER), NumberScheme.OTHER))
                .expectEvents(new CourtNumberCorrected(COURT_CASE, inCourt(NUMBER), FINGERPRINT, NumberScheme.OTHER))
                .expectAlsoAppended();
    }

    @Test
    void a_correction_to_the_same_number_is_none() {
        linkedCourtCase()
                .when(new CorrectCourtNumber(COURT_CASE, new Confided("1234-5678-1234-5670"), NumberScheme.CCD16))
                .expectRefusal(new NumberUnchanged());
    }

    @Test
    void a_correction_to_another_cases_number_is_refused() {
        linkedCourtCase()
                .givenElsewhere(new CourtNumberTaken(OTHER_FINGERPRINT, OTHER_COURT_CASE))
                .when(new CorrectCourtNumber(COURT_CASE, new Confided(OTHER_NUMBER), NumberScheme.CCD16))
                .expectRefusal(new NumberAlreadyLinked(OTHER_COURT_CASE));
    }

    @Test
    void a_party_is_added_once() {
        var party = new Party(CATH, PartyRole.RESPONDENT);
        linkedCourtCase()
                .givenElsewhere(registered(CATH))
                .when(new AddParty(COURT_CASE, party))
                .expectEvents(new PartyAdded(COURT_CASE, party));
        linkedCourtCase()
                .givenElsewhere(registered(ANNA))
                .when(new AddParty(COURT_CASE, new Party(ANNA, PartyRole.OTHER)))
                .expectRefusal(new PartyNamedTwice(ANNA));
    }

    @Test
    void what_was_never_linked_is_not_found() {
        courtCase().when(new AddParty(COURT_CASE, APPLICANT)).expectRefusal(new NotFound());
    }

    @Test
    void edge_4_two_court_cases_of_one_family_are_both_linked_to_its_case_file() {
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), referred(SECOND_CASE_FILE, ANNA, BEN))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectEvents(new CaseFileLinked(COURT_CASE, SECOND_CASE_FILE));
        courtCase()
                .givenElsewhere(
                        registered(ANNA), referred(CASE_FILE, ANNA, BEN), new CourtNumberTaken(FINGERPRINT, COURT_CASE))
                .when(new LinkCourtCase(
                        OTHER_COURT_CASE,
                        new Confided(OTHER_NUMBER),
                        NumberScheme.CCD16,
                        COURT,
                        CourtCaseType.FL401,
                        List.of(APPLICANT),
                        CASE_FILE))
                .expectAlsoAppended(
                        new CourtNumberTaken(OTHER_FINGERPRINT, OTHER_COURT_CASE),
                        new CourtCaseEntered(ANNA, OTHER_COURT_CASE, PartyRole.APPLICANT));
    }

    @Test
    void edge_16_two_records_of_one_human_never_oppose_each_other() {
        var linked = new PersonsLinked(
                ANNA,
                ANNA,
                CATH,
                Personal.of(ANNA.subject(), "same passport"),
                StreamFixture.STAFF,
                StreamFixture.STAFF);
        var respondent = new AddParty(COURT_CASE, new Party(CATH, PartyRole.RESPONDENT));
        linkedCourtCase()
                .givenElsewhere(registered(CATH), linked, linked.mirrored())
                .when(respondent)
                .expectRefusal(new PartyNamedTwice(CATH));
        linkedCourtCase()
                .givenElsewhere(registered(CATH))
                .when(respondent)
                .expectEvents(new PartyAdded(COURT_CASE, new Party(CATH, PartyRole.RESPONDENT)));
    }

    @Test
    void edge_5_a_case_file_of_another_family_needs_confirmation() {
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), referred(SECOND_CASE_FILE, CATH))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectRefusal(new OtherFamilyNeedsConfirmation(SECOND_CASE_FILE));
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), referred(SECOND_CASE_FILE, CATH))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, true))
                .expectEvents(new CaseFileLinked(COURT_CASE, SECOND_CASE_FILE));
    }

    @Test
    void edge_5_while_no_case_file_is_linked_the_parties_say_which_family_it_is() {
        courtCase()
                .given(linked(null))
                .givenElsewhere(referred(CASE_FILE, BEN))
                .when(new LinkCaseFile(COURT_CASE, CASE_FILE, false))
                .expectEvents(new CaseFileLinked(COURT_CASE, CASE_FILE));
        courtCase()
                .given(linked(null))
                .givenElsewhere(referred(SECOND_CASE_FILE, STRANGER))
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, false))
                .expectRefusal(new OtherFamilyNeedsConfirmation(SECOND_CASE_FILE));
    }

    @Test
    void a_case_file_is_linked_once_and_must_exist() {
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA))
                .when(new LinkCaseFile(COURT_CASE, CASE_FILE, true))
                .expectRefusal(new CaseFileAlreadyLinked(CASE_FILE));
        linkedCourtCase()
                .when(new LinkCaseFile(COURT_CASE, SECOND_CASE_FILE, true))
                .expectRefusal(new CaseFileUnknown(SECOND_CASE_FILE));
    }
}
