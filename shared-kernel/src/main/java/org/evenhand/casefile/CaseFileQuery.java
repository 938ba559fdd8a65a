package org.evenhand.casefile;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.ENVELOPES;
import static org.evenhand.record.Reach.INTAKE;
import static org.evenhand.record.Reach.NONE;
import static org.evenhand.record.Reach.OWN;

import java.util.List;
import org.evenhand.court.SearchId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.Searches;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

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

    /**
     * Who can be named in a new referral.
     *
     * @param search the asker's own search for people; {@code null} for those registered last
     * @param chosen already named in the form, so that a refused one still shows them
     */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = NONE,
            supervisor = INTAKE,
            courtLiaison = INTAKE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record NewReferral(@Nullable SearchId search, List<PersonId> chosen)
            implements CaseFileQuery<ReferralChoices>, Searches {
        @Override
        public About about() {
            return About.NOBODY_YET;
        }
    }

    /** What somebody learns of a referral that they recorded: that it was received. */
    @MayAsk(
            clinician = OWN,
            trainee = NONE,
            supervisor = OWN,
            courtLiaison = OWN,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = OWN)
    record ReceivedReferral(CaseFileId caseFile) implements CaseFileQuery<Received> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    /**
     * Who can join a case.
     *
     * @param search the asker's own search for people; {@code null} for those registered last
     * @param chosen already named in the form, so that a refused one still shows them
     */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = INTAKE)
    record JoiningACase(CaseFileId caseFile, @Nullable SearchId search, List<PersonId> chosen)
            implements CaseFileQuery<Joining>, Searches {
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
