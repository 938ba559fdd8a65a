package org.evenhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.words;

import java.util.List;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.AnswerInformationRequest;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileCommand.ReopenReferral;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.InformationReceived;
import org.evenhand.casefile.CaseFileEvent.MoreInformationRequested;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileEvent.ReferralReopened;
import org.evenhand.casefile.CaseFileRefusal.AnswerRequired;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseOfAnotherFamily;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseStillOpen;
import org.evenhand.casefile.CaseFileRefusal.EarlierCaseUnknown;
import org.evenhand.casefile.CaseFileRefusal.NothingWasAsked;
import org.evenhand.casefile.CaseFileRefusal.ReferralStandsDecided;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Code;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.junit.jupiter.api.Test;

/** What is asked about a referral, decided again, or referred again. */
class ReferringAgainTest {

    private static final MoreInformationRequested ASKED =
            new MoreInformationRequested(CASE, Personal.of(CASE.subject(), "who has care"));
    private static final InformationReceived ANSWERED =
            new InformationReceived(CASE, Personal.of(CASE.subject(), "the mother"));
    private static final ReferralDeclined DECLINED = new ReferralDeclined(CASE, DeclineReason.values()[0]);

    private static StreamFixture<CaseFileStream> caseFile() {
        return StreamFixture.of(CaseFileStream.class);
    }

    @Test
    void a_question_is_answered_once() {
        var answer = new AnswerInformationRequest(CASE, words("the mother"));
        caseFile().given(referred(), ASKED).when(answer).expectEvents(ANSWERED);
        caseFile().given(referred(), ASKED, ANSWERED).when(answer).expectRefusal(new NothingWasAsked());
        caseFile().given(referred()).when(answer).expectRefusal(new NothingWasAsked());
        caseFile()
                .given(referred(), ASKED)
                .when(new AnswerInformationRequest(CASE, words(" ")))
                .expectRefusal(new AnswerRequired());
    }

    @Test
    void a_declined_referral_is_decided_again() {
        var reopening = new ReopenReferral(CASE, words("the father will come after all"));
        var reopened = new ReferralReopened(CASE, Personal.of(CASE.subject(), "the father will come after all"));
        caseFile().given(referred(), DECLINED).when(reopening).expectEvents(reopened);
        caseFile().given(referred(), new ReferralAccepted(CASE)).when(reopening).expectEvents(reopened);
        caseFile().given(openCase()).when(reopening).expectRefusal(new ReferralStandsDecided());
        caseFile().given(referred()).when(reopening).expectRefusal(new ReferralStandsDecided());
    }

    /** Edge case 12: the conflict is with the family, not with the file. */
    @Test
    void a_conflict_with_a_family_goes_with_it_into_its_next_case_file() {
        var stands = new ConflictRecorded(OTHER_CASE, COLLEAGUE, ConflictKind.RELATIVE);
        var said = caseFile()
                .givenElsewhere(registered(A), registered(B), entered(A), entered(B))
                .givenElsewhere(referred(), DECLINED, conflicted(COLLEAGUE))
                .when(again(A, B))
                .said();
        assertThat(said).contains(stands).filteredOn(stands::equals).hasSize(1);
        assertThat(caseFile()
                        .givenElsewhere(registered(A), registered(B), entered(A), entered(B))
                        .givenElsewhere(referred(), DECLINED)
                        .when(again(A, B))
                        .said())
                .noneMatch(ConflictRecorded.class::isInstance);
    }

    @Test
    void who_joins_a_case_file_brings_the_conflicts_of_their_other_ones() {
        var there = new ConflictRecorded(OTHER_CASE, COLLEAGUE, ConflictKind.RELATIVE);
        caseFile()
                .with(new KnownStaff())
                .given(openCase())
                .givenElsewhere(registered(STRANGER), new CaseFileEntered(STRANGER, OTHER_CASE, CaseRole.PARENT), there)
                .when(new AddPerson(CASE, new InCase(STRANGER, CaseRole.OTHER)))
                .expectEvents(
                        new PersonJoined(CASE, new InCase(STRANGER, CaseRole.OTHER)),
                        new ConflictRecorded(CASE, COLLEAGUE, ConflictKind.RELATIVE));
    }

    @Test
    void a_conflict_is_recorded_in_every_case_file_of_the_family_and_once_in_each() {
        var inBoth = new CaseFileEntered(A, OTHER_CASE, CaseRole.PARENT);
        var record = new RecordConflictOfInterest(CASE, COLLEAGUE, ConflictKind.RELATIVE);
        caseFile()
                .given(openCase())
                .givenElsewhere(entered(A), entered(B), inBoth)
                .when(record)
                .expectEvents(conflicted(COLLEAGUE))
                .expectAlsoAppended(new ConflictRecorded(OTHER_CASE, COLLEAGUE, ConflictKind.RELATIVE));
        caseFile()
                .given(openCase())
                .givenElsewhere(entered(A), inBoth)
                .givenElsewhere(new ConflictRecorded(OTHER_CASE, COLLEAGUE, ConflictKind.PARTY))
                .when(record)
                .expectEvents(conflicted(COLLEAGUE))
                .expectAlsoAppended();
    }

    private static CaseFileEntered entered(PersonId person) {
        return new CaseFileEntered(person, CASE, CaseRole.PARENT);
    }

    @Test
    void a_family_referred_again_gets_a_new_case_file_linked_to_the_one_that_ended() {
        caseFile()
                .givenElsewhere(registered(A), registered(B), referred(), DECLINED)
                .when(again(A, B))
                .expectEvents(new ReferralReceived(
                        OTHER_CASE,
                        ReferralRoute.SELF,
                        new Code("parent"),
                        people(A, B),
                        new Code("mbt-pt"),
                        TODAY,
                        CASE,
                        null,
                        null))
                .expectAlsoAppended(
                        new CaseFileEntered(A, OTHER_CASE, CaseRole.PARENT),
                        new CaseFileEntered(B, OTHER_CASE, CaseRole.PARENT));
    }

    @Test
    void one_that_is_still_open_goes_on_instead() {
        caseFile()
                .givenElsewhere(registered(A), registered(B))
                .givenElsewhere(openCase())
                .when(again(A, B))
                .expectRefusal(new EarlierCaseStillOpen(CASE));
    }

    @Test
    void the_earlier_one_exists_and_was_of_this_family() {
        caseFile().givenElsewhere(registered(A)).when(again(A)).expectRefusal(new EarlierCaseUnknown(CASE));
        caseFile()
                .givenElsewhere(registered(STRANGER), referred(), DECLINED)
                .when(again(STRANGER))
                .expectRefusal(new EarlierCaseOfAnotherFamily(CASE));
    }

    private static ReceiveReferral again(PersonId... parents) {
        return new ReceiveReferral(
                OTHER_CASE,
                ReferralRoute.SELF,
                new Code("parent"),
                people(parents),
                new Code("mbt-pt"),
                TODAY,
                CASE,
                null,
                null);
    }

    private static List<InCase> people(PersonId... parents) {
        return List.of(parents).stream()
                .map(parent -> new InCase(parent, CaseRole.PARENT))
                .toList();
    }
}
