package org.evenhand.privacy;

import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.ENVELOPES;
import static org.evenhand.record.Reach.NONE;
import static org.evenhand.record.Reach.OWN;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Subject;

/** What can be asked about keeping and erasing. A privacy officer is told of whom by name; an auditor by reference only. */
public sealed interface RetentionQuery<R> extends Query<R> {

    /** What is due, held or asked to be erased, of the whole service. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = NONE,
            courtLiaison = NONE,
            auditor = ENVELOPES,
            privacyOfficer = COURT,
            serviceManager = NONE)
    record RetentionRegister() implements RetentionQuery<KeptRegister> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }

    /** What is held about one person or case file, until when and why. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = NONE,
            courtLiaison = NONE,
            auditor = ENVELOPES,
            privacyOfficer = COURT,
            serviceManager = NONE)
    record KeptAbout(Subject subject) implements RetentionQuery<KeptData> {
        @Override
        public About about() {
            return About.of(RetentionEvent.streamOf(subject));
        }
    }

    /**
     * The form for a request, and those that the asker recorded. Says nothing else about the subject, not even whether there is
     * one: one parent's clinician never learns that the other asked.
     */
    @MayAsk(
            clinician = OWN,
            trainee = OWN,
            supervisor = OWN,
            courtLiaison = OWN,
            auditor = NONE,
            privacyOfficer = OWN,
            serviceManager = OWN)
    record AskingToBeErased(Subject subject) implements RetentionQuery<OwnErasureRequests> {
        @Override
        public About about() {
            return About.OWN_WORK;
        }
    }
}
