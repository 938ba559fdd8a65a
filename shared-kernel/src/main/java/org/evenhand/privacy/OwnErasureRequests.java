package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Subject;

/** Requests to be erased as the asker recorded them. What was decided since is the privacy officer's to say. */
public record OwnErasureRequests(Subject subject, List<One> requests) {

    public record One(ErasureId erasure, ErasureGround ground, LocalDate received, LocalDate due) {}
}
