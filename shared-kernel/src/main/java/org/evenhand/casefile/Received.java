package org.evenhand.casefile;

import java.time.LocalDate;
import org.evenhand.court.CourtCaseId;
import org.jspecify.annotations.Nullable;

/** A referral as it was recorded, without anybody's name and without what has become of it. */
public record Received(
        CaseFileId caseFile,
        ReferralRoute route,
        String referrerRole,
        String requestedIntervention,
        LocalDate receivedOn,
        @Nullable String source,
        @Nullable CourtCaseId courtCase) {}
