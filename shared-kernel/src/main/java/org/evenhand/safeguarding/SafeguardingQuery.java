package org.evenhand.safeguarding;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.PersonId;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about the safety of joint work. */
public sealed interface SafeguardingQuery<R> extends Query<R> {

    /** One parent's screenings; only for those who work on that parent's side. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record ScreeningsOf(CaseFileId caseFile, PersonId person) implements SafeguardingQuery<Screenings> {
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
    record JointWork(CaseFileId caseFile) implements SafeguardingQuery<Bars> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    /** Concerns and allegations of the people on whose side the asker works, and of nobody else (S1). */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record SafeguardingOf(CaseFileId caseFile) implements SafeguardingQuery<SafeguardingRecord> {
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
    record OneConcern(ConcernId concern) implements SafeguardingQuery<ConcernInFull> {
        @Override
        public About about() {
            return About.of(StreamType.CONCERN, concern);
        }
    }
}
