package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocationOf;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.List;
import org.evenhand.casefile.CaseFileCommand.AcceptTransfer;
import org.evenhand.casefile.CaseFileCommand.CompleteTransfer;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.OverrideTransferConsent;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileCommand.ProposeTransfer;
import org.evenhand.casefile.CaseFileCommand.RecordTransferConsent;
import org.evenhand.casefile.CaseFileCommand.RejectTransfer;
import org.evenhand.casefile.CaseFileCommand.RevokeTransfer;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClosureProposed;
import org.evenhand.casefile.CaseFileEvent.TransferAccepted;
import org.evenhand.casefile.CaseFileEvent.TransferCompleted;
import org.evenhand.casefile.CaseFileEvent.TransferConsentOverridden;
import org.evenhand.casefile.CaseFileEvent.TransferConsentRecorded;
import org.evenhand.casefile.CaseFileEvent.TransferProposed;
import org.evenhand.casefile.CaseFileEvent.TransferRejected;
import org.evenhand.casefile.CaseFileEvent.TransferRevoked;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotOpen;
import org.evenhand.casefile.CaseFileRefusal.LastClinician;
import org.evenhand.casefile.CaseFileRefusal.ManifestNotOfThisCase;
import org.evenhand.casefile.CaseFileRefusal.ManifestRequired;
import org.evenhand.casefile.CaseFileRefusal.NoSuchTransfer;
import org.evenhand.casefile.CaseFileRefusal.ReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.TransferAlreadyAccepted;
import org.evenhand.casefile.CaseFileRefusal.TransferConsentMissing;
import org.evenhand.casefile.CaseFileRefusal.TransferNotAccepted;
import org.evenhand.casefile.CaseFileRefusal.TransferNotCompleted;
import org.evenhand.casefile.CaseFileRefusal.TransferUnderWay;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.BarBasis;
import org.junit.jupiter.api.Test;

class TransferringACaseFileTest {

    private static final TransferId TRANSFER = new TransferId(id(0x7F));
    private static final TransferProposed PROPOSED = new TransferProposed(
            CASE, TRANSFER, Personal.of(CASE.subject(), "Leeds Family Hub"), TransferReason.MOVED_AREA);
    private static final TransferConsentRecorded OF_A =
            new TransferConsentRecorded(CASE, TRANSFER, A, about(A, "form 7"));
    private static final TransferConsentOverridden OF_B = new TransferConsentOverridden(
            CASE, TRANSFER, B, TransferBasis.COURT_ORDER, about(B, "paragraph 4 of the order"));
    private static final TransferAccepted ACCEPTED = new TransferAccepted(CASE, TRANSFER, TODAY);
    private static final StreamId BARS = new StreamId(StreamType.JOINT_WORK, CASE);
    private static final TransferCompleted COMPLETED = new TransferCompleted(CASE, TRANSFER, List.of(BARS));

    private static StreamFixture<CaseFileStream> open() {
        return StreamFixture.of(CaseFileStream.class).given(openCase());
    }

    private static StreamFixture<CaseFileStream> proposed() {
        return open().given(PROPOSED);
    }

    private static StreamFixture<CaseFileStream> accepted() {
        return proposed().given(OF_A, OF_B, ACCEPTED);
    }

    private static AcceptTransfer accept() {
        return new AcceptTransfer(CASE, TRANSFER, TODAY);
    }

    @Test
    void a_transfer_is_proposed_once_at_a_time() {
        var proposing =
                new ProposeTransfer(CASE, TRANSFER, new Confided("Leeds Family Hub"), TransferReason.MOVED_AREA);
        open().when(proposing).expectEvents(PROPOSED);
        proposed().when(proposing).expectRefusal(new TransferUnderWay());
        StreamFixture.of(CaseFileStream.class).given(referred()).when(proposing).expectRefusal(new CaseFileNotOpen());
    }

    @Test
    void every_parent_consents_or_is_overridden_before_it_is_accepted() {
        proposed()
                .when(new RecordTransferConsent(CASE, TRANSFER, A, new Confided("form 7")))
                .expectEvents(OF_A);
        proposed()
                .when(new OverrideTransferConsent(
                        CASE, TRANSFER, B, TransferBasis.COURT_ORDER, words("paragraph 4 of the order")))
                .expectEvents(OF_B);
        proposed().given(OF_A).when(accept()).expectRefusal(new TransferConsentMissing());
        proposed().given(OF_A, OF_B).when(accept()).expectEvents(ACCEPTED);
    }

    @Test
    void a_consent_said_twice_is_one_and_is_a_parents() {
        proposed()
                .given(OF_A)
                .when(new RecordTransferConsent(CASE, TRANSFER, A, new Confided("form 7")))
                .expectNothingToSay();
        proposed()
                .when(new RecordTransferConsent(CASE, TRANSFER, CHILD, null))
                .expectRefusal(new FieldMalformed("person", "a parent of this case"));
    }

    @Test
    void an_override_has_a_reason() {
        proposed()
                .when(new OverrideTransferConsent(CASE, TRANSFER, B, TransferBasis.SAFEGUARDING, words("")))
                .expectRefusal(new ReasonRequired("explanation"));
    }

    @Test
    void it_is_rejected_or_revoked_until_it_is_accepted() {
        proposed()
                .when(new RejectTransfer(CASE, TRANSFER, TransferRejection.NO_CAPACITY))
                .expectEvents(new TransferRejected(CASE, TRANSFER, TransferRejection.NO_CAPACITY));
        proposed().when(new RevokeTransfer(CASE, TRANSFER)).expectEvents(new TransferRevoked(CASE, TRANSFER));
        accepted().when(new RevokeTransfer(CASE, TRANSFER)).expectRefusal(new TransferAlreadyAccepted());
        proposed().given(new TransferRevoked(CASE, TRANSFER)).when(accept()).expectRefusal(new NoSuchTransfer());
    }

    @Test
    void the_sender_stays_responsible_until_it_is_accepted() {
        var ending = new EndAllocation(CASE, allocationOf(STAFF), AllocationEndReason.HANDED_OVER, null);
        proposed().when(ending).expectRefusal(new LastClinician());
        accepted()
                .when(ending)
                .expectEvents(new AllocationEnded(CASE, allocationOf(STAFF), AllocationEndReason.HANDED_OVER, null));
    }

    @Test
    void it_is_completed_with_a_list_of_what_was_handed_over() {
        accepted()
                .givenElsewhere(barred(BarBasis.RISK))
                .when(new CompleteTransfer(CASE, TRANSFER, List.of(BARS)))
                .expectEvents(COMPLETED);
        accepted().when(new CompleteTransfer(CASE, TRANSFER, List.of())).expectRefusal(new ManifestRequired());
        proposed().when(new CompleteTransfer(CASE, TRANSFER, List.of(BARS))).expectRefusal(new TransferNotAccepted());
    }

    @Test
    void nothing_of_another_case_goes_along() {
        var others = new StreamId(StreamType.JOINT_WORK, OTHER_CASE);
        accepted()
                .when(new CompleteTransfer(CASE, TRANSFER, List.of(others)))
                .expectRefusal(new ManifestNotOfThisCase(others));
    }

    @Test
    void a_transferred_case_is_closed_as_that_and_no_other_while_it_is_under_way() {
        proposed().when(new ProposeClosure(CASE, ClosureReason.COMPLETED)).expectRefusal(new TransferUnderWay());
        accepted()
                .given(COMPLETED)
                .when(new ProposeClosure(CASE, ClosureReason.COMPLETED))
                .expectRefusal(new TransferNotCompleted());
        accepted()
                .given(COMPLETED)
                .when(new ProposeClosure(CASE, ClosureReason.TRANSFERRED))
                .expectEvents(new ClosureProposed(CASE, ClosureReason.TRANSFERRED, STAFF));
    }
}
