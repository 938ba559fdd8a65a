package org.evenhand.consent;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about one person's consent for one purpose. */
public sealed interface ConsentCommand extends Command {

    CaseFileId caseFile();

    PersonId person();

    ConsentPurpose purpose();

    /** Only of a record to be shared; of a refusal without one, everybody. */
    default @Nullable RecipientKind recipient() {
        return null;
    }

    /** Who the party is, or for whom the solicitor acts. */
    default @Nullable PersonId recipientPerson() {
        return null;
    }

    default @Nullable Confided recipientName() {
        return null;
    }

    @Override
    default StreamId target() {
        return new StreamId(StreamType.CONSENT, ConsentId.of(caseFile(), person(), purpose()));
    }

    @PostedTo(
            value = "/cases/{caseFile}/consents/{person}/give",
            form = "/cases/{caseFile}/consents/{person}",
            then = "/cases/{caseFile}/consents/{person}")
    record GiveConsent(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            PersonId givenBy,
            Confided scope,
            ConsentMethod method,
            @Nullable Confided evidenceRef,
            @Nullable CapacityBasis capacity,
            ClockTime at,
            @Nullable LocalDate expires,
            @Nullable RecipientKind recipient,
            @Nullable PersonId recipientPerson,
            @Nullable Confided recipientName)
            implements ConsentCommand {

        /** For a purpose that has no recipient. */
        public GiveConsent(
                CaseFileId caseFile,
                PersonId person,
                ConsentPurpose purpose,
                PersonId givenBy,
                Confided scope,
                ConsentMethod method,
                @Nullable Confided evidenceRef,
                @Nullable CapacityBasis capacity,
                ClockTime at,
                @Nullable LocalDate expires) {
            this(
                    caseFile,
                    person,
                    purpose,
                    givenBy,
                    scope,
                    method,
                    evidenceRef,
                    capacity,
                    at,
                    expires,
                    null,
                    null,
                    null);
        }
    }

    @PostedTo(
            value = "/cases/{caseFile}/consents/{person}/withdraw",
            form = "/cases/{caseFile}/consents/{person}",
            then = "/cases/{caseFile}/consents/{person}")
    record WithdrawConsent(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            ClockTime effective,
            @Nullable Confided told,
            @Nullable RecipientKind recipient,
            @Nullable PersonId recipientPerson,
            @Nullable Confided recipientName)
            implements ConsentCommand {

        /** For a purpose that has no recipient. */
        public WithdrawConsent(
                CaseFileId caseFile,
                PersonId person,
                ConsentPurpose purpose,
                ClockTime effective,
                @Nullable Confided told) {
            this(caseFile, person, purpose, effective, told, null, null, null);
        }
    }

    /**
     * Whether a child under sixteen understands this one decision well enough to make it (Gillick). Says nothing of any other.
     *
     * @param reasons what the child was asked and understood
     */
    @PostedTo(
            value = "/cases/{caseFile}/consents/{person}/competence",
            form = "/cases/{caseFile}/consents/{person}",
            then = "/cases/{caseFile}/consents/{person}")
    record AssessCompetence(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            boolean competent,
            Confided reasons,
            ClockTime at)
            implements ConsentCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/consents/{person}/refuse",
            form = "/cases/{caseFile}/consents/{person}",
            then = "/cases/{caseFile}/consents/{person}")
    record RefuseConsent(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            ClockTime at,
            @Nullable RecipientKind recipient,
            @Nullable PersonId recipientPerson,
            @Nullable Confided recipientName)
            implements ConsentCommand {

        /** For a purpose that has no recipient, or to everybody. */
        public RefuseConsent(CaseFileId caseFile, PersonId person, ConsentPurpose purpose, ClockTime at) {
            this(caseFile, person, purpose, at, null, null, null);
        }
    }
}
