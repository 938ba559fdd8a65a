package org.evenhand.court;

import java.time.Instant;
import java.util.List;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;

/** Which court cases are there, those with something due first? */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record CourtCases() implements Query<CourtCases.Listed> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }

    public record Listed(List<Row> courtCases) {}

    /** @param parties who they are called today, in the court's order; children are not named in a list */
    public record Row(
            CourtCaseId courtCase,
            @Nullable String number,
            NumberScheme scheme,
            String court,
            CourtCaseType type,
            List<String> parties,
            @Nullable Instant nextHearing,
            @Nullable Instant nextDue) {}
}
