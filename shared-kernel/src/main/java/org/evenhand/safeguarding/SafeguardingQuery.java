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

    CaseFileId caseFile();

    @Override
    default About about() {
        return About.of(StreamType.CASE_FILE, caseFile());
    }

    /** One parent's screenings; only for those who work on that parent's side. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record ScreeningsOf(CaseFileId caseFile, PersonId person) implements SafeguardingQuery<Screenings> {}

    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record JointWork(CaseFileId caseFile) implements SafeguardingQuery<Bars> {}
}
