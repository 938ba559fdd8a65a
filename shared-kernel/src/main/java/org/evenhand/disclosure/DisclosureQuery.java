package org.evenhand.disclosure;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/**
 * What can be asked about disclosures. Who works them, the court liaison, the privacy officer and the manager, sees each request
 * whichever side asks; who works with the family sees those of the sides that they work with, and no other.
 */
public sealed interface DisclosureQuery<R> extends Query<R> {

    /** Those that are not answered yet, of all families, the most urgent first. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = NONE,
            courtLiaison = COURT,
            auditor = NONE,
            privacyOfficer = COURT,
            serviceManager = COURT)
    record OpenDisclosures() implements DisclosureQuery<Disclosures> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = NONE,
            supervisor = ALLOCATED,
            courtLiaison = COURT,
            auditor = NONE,
            privacyOfficer = COURT,
            serviceManager = COURT)
    record DisclosuresOf(CaseFileId caseFile) implements DisclosureQuery<Disclosures> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    /** Whom and which court cases a new request can name. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = NONE,
            courtLiaison = COURT,
            auditor = NONE,
            privacyOfficer = COURT,
            serviceManager = NONE)
    record NewDisclosure(CaseFileId caseFile) implements DisclosureQuery<Disclosures> {
        @Override
        public About about() {
            return About.of(StreamType.CASE_FILE, caseFile);
        }
    }

    @MayAsk(
            clinician = ALLOCATED,
            trainee = NONE,
            supervisor = ALLOCATED,
            courtLiaison = COURT,
            auditor = NONE,
            privacyOfficer = COURT,
            serviceManager = COURT)
    record OneDisclosure(DisclosureId disclosure) implements DisclosureQuery<DisclosureFile> {
        @Override
        public About about() {
            return About.of(StreamType.DISCLOSURE, disclosure);
        }
    }
}
