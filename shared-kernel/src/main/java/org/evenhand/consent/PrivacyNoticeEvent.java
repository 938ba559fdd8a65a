package org.evenhand.consent;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** Who was told what is recorded of them. In the compartment of the person whom it concerns. */
public sealed interface PrivacyNoticeEvent extends Event {

    PersonId person();

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    @Named(value = "privacy-notice.given", revision = 2)
    record PrivacyNoticeGiven(CaseFileId caseFile, PersonId person, Code version, Code language, PersonId to, Moment at)
            implements PrivacyNoticeEvent {
        @Override
        public StreamId stream() {
            return new StreamId(StreamType.PRIVACY_NOTICE, PrivacyNoticeId.of(caseFile, person));
        }

        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
