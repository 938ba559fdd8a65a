package org.evenhand.consent;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;

/** All privacy notices that concern one person in one case file; found from the two without looking. */
public record PrivacyNoticeId(UUID value) implements Id {

    public static PrivacyNoticeId of(CaseFileId caseFile, PersonId person) {
        return new PrivacyNoticeId(Derived.from("privacy-notice", caseFile, person));
    }
}
