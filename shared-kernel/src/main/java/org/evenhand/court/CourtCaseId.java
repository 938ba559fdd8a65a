package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;
import org.evenhand.record.Subject;

/** A court's own case. Its number is a value about it, never its id. */
public record CourtCaseId(UUID value) implements Id {

    public Subject subject() {
        return new Subject(Subject.Kind.COURT_CASE, value);
    }
}
