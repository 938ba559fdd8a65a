package org.evenhand.casefile;

import java.util.UUID;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;

/** One parent's follow-ups in one case file. */
public record FollowUpId(UUID value) implements Id {

    public static FollowUpId of(CaseFileId caseFile, PersonId person) {
        return new FollowUpId(Derived.from("follow-up", caseFile, person));
    }
}
