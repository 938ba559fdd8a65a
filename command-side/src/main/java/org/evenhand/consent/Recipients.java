package org.evenhand.consent;

import org.evenhand.casefile.CaseFile;
import org.evenhand.consent.ConsentRefusal.RecipientOfNoRecord;
import org.evenhand.consent.ConsentRefusal.RecipientRequired;
import org.evenhand.consent.ConsentRefusal.RecipientsPersonRequired;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom a consent to share the record names: one recipient, typed, and of no other purpose. */
record Recipients(CaseFile caseFile) {

    /** {@code null} for another purpose, and for a refusal that means everybody. */
    @Nullable
    Recipient of(ConsentCommand command, boolean everybody) {
        RecipientKind kind = command.recipient();
        Confided name = command.recipientName();
        boolean unnamed = name == null || name.isBlank();
        if (command.purpose() != ConsentPurpose.RECORD_SHARING) {
            if (kind != null) {
                throw Refused.because(new RecipientOfNoRecord());
            }
            return null;
        }
        if (kind == null && unnamed && everybody) {
            return null;
        }
        if (kind == null || name == null || unnamed) {
            throw Refused.because(new RecipientRequired());
        }
        return new Recipient(
                kind, person(kind, command), name.about(command.person().subject()));
    }

    /** Somebody's own solicitor acts for themselves; the party is somebody else. */
    private @Nullable PersonId person(RecipientKind kind, ConsentCommand command) {
        PersonId person = command.recipientPerson();
        boolean fits = kind.isOfOneSide()
                ? person != null
                        && caseFile.has(person)
                        && (kind == RecipientKind.SOLICITOR || !person.equals(command.person()))
                : person == null;
        if (!fits) {
            throw Refused.because(new RecipientsPersonRequired());
        }
        return person;
    }
}
