package org.evenhand.consent;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;

/** One person's consent for one purpose in one case file; found from the three without looking. */
public record ConsentId(UUID value) implements Id {

    public static ConsentId of(CaseFileId caseFile, PersonId person, ConsentPurpose purpose) {
        return new ConsentId(Derived.from("consent", caseFile, person, purpose));
    }
}
