package org.evenhand.privacy;

import java.time.Instant;
import java.util.List;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Who looked, searched, took away, printed, came in or may do something else: of the whole service, from the access log itself.
 *
 * @param kind simple name of an access event; {@code null} for all
 * @param reader {@code null} for all
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record AccessTrail(@Nullable String kind, @Nullable StaffId reader) implements Query<AccessTrail.Trail> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }

    /** @param readers everybody who stands in it, to filter by */
    public record Trail(List<Line> lines, List<StaffId> readers) {}

    /**
     * @param kind simple name of the access event
     * @param question the query's simple name, where something was asked
     * @param hits how many a search found
     * @param left how it left, where it did
     * @param was of a change of permission; {@code null} for a new account
     * @param now {@code null} where the account may do nothing any more
     */
    public record Line(
            Instant at,
            StaffId reader,
            String kind,
            @Nullable String question,
            @Nullable StreamId about,
            @Nullable Integer hits,
            @Nullable String left,
            @Nullable Role was,
            @Nullable Role now) {}
}
