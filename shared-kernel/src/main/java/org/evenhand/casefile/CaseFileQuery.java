package org.evenhand.casefile;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.ENVELOPES;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about case files. */
public sealed interface CaseFileQuery<R> extends Query<R> {

    /** Every case that the asker may know of, each as far as they may. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = COURT,
            auditor = ENVELOPES,
            privacyOfficer = ENVELOPES,
            serviceManager = INTAKE)
    record MyCases() implements CaseFileQuery<Caseload> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }

    /** Referrals that wait for triage or for a clinician. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = INTAKE,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record OpenReferrals() implements CaseFileQuery<Caseload> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }

    /** Who can be named in a new referral. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = NONE,
            supervisor = INTAKE,
            courtLiaison = INTAKE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record NewReferral() implements CaseFileQuery<ReferralChoices> {
        @Override
        public About about() {
            return About.NOBODY_YET;
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record OneCase(CaseFileId caseFile) implements CaseFileQuery<CaseOverview> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record CaseTimeline(CaseFileId caseFile) implements CaseFileQuery<CaseHistory> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = INTAKE,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record CaseTeam(CaseFileId caseFile) implements CaseFileQuery<Team> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }
}
