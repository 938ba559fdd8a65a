package org.evenhand.court;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.Counted;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.Searches;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What does my search find, within my rights now? Only the searcher may ask. */
@MayAsk(
        clinician = Reach.ALLOCATED,
        trainee = Reach.ALLOCATED,
        supervisor = Reach.ALLOCATED,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record SearchOf(SearchId search) implements Query<SearchOf.Found>, Searches {

    @Override
    public About about() {
        return About.of(StreamType.SEARCH, search);
    }

    /** @param more whether there was more than is shown; narrower words help */
    public record Found(@Nullable String terms, Instant askedAt, List<Hit> hits, boolean more) implements Counted {
        @Override
        public int found() {
            return hits.size();
        }
    }

    /** How somebody was found. */
    public enum By {
        COURT_NUMBER,
        NAME,
        FORMER_NAME
    }

    /**
     * @param name as they are called today; {@code null} where the number was found
     * @param courtCase {@code null} for a case file without a court case
     * @param caseFile {@code null} unless the searcher may open it
     */
    public record Hit(
            By by,
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String role,
            @Nullable CourtCaseId courtCase,
            @Nullable String number,
            @Nullable String court,
            @Nullable CaseFileId caseFile) {}
}
