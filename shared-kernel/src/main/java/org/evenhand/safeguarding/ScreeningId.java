package org.evenhand.safeguarding;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;

/** All screenings of one person in one case file; found from the two without looking. */
public record ScreeningId(UUID value) implements Id {

    public static ScreeningId of(CaseFileId caseFile, PersonId person) {
        return new ScreeningId(Derived.from("screening", caseFile, person));
    }
}
