package org.evenhand.casefile;

import java.util.UUID;
import org.evenhand.record.Id;
import org.evenhand.record.Subject;

/** One referral-to-closure run for one family. */
public record CaseFileId(UUID value) implements Id {

    public Subject subject() {
        return new Subject(Subject.Kind.CASE_FILE, value);
    }
}
