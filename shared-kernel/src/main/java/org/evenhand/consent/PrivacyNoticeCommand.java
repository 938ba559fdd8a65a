package org.evenhand.consent;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is asked about telling people what is recorded of them (Articles 13 and 14 UK GDPR). */
public sealed interface PrivacyNoticeCommand extends Command {

    /**
     * @param person whom the notice concerns
     * @param version as the service counts its notices, e.g. {@code 2026-09}
     * @param language BCP 47, e.g. {@code cy}
     * @param to who was given it: the person, or for a child a parent in the case
     */
    @PostedTo(
            value = "/cases/{caseFile}/consents/{person}/privacy-notice",
            form = "/cases/{caseFile}/consents/{person}",
            then = "/cases/{caseFile}/consents/{person}")
    record RecordPrivacyNotice(
            CaseFileId caseFile, PersonId person, Code version, Code language, PersonId to, ClockTime at)
            implements PrivacyNoticeCommand {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.PRIVACY_NOTICE, PrivacyNoticeId.of(caseFile, person));
        }
    }
}
