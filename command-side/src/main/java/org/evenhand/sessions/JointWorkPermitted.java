package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.Consent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentId;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.Bar;
import org.evenhand.safeguarding.JointWork;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.Screening;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningId;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.RescreenDue;
import org.evenhand.sessions.SessionRefusal.ScreeningMissing;

/**
 * Whether parents may be brought together (C1, S4, DOMAIN.md §2.3–2.4). Asked at the booking, again at the start, and
 * whenever a second parent comes in. Whatever the session is called: two parents in one room are joint work.
 */
record JointWorkPermitted(OtherStreams others) {

    /** @param at at the booking now, at the start the time of the start */
    void among(List<PersonId> parents, CaseFileId caseFile, Moment at) {
        if (parents.size() < 2) {
            return;
        }
        refuseBarred(caseFile, at);
        parents.forEach(parent -> refuseUnscreened(parent, caseFile, at.local().toLocalDate()));
        parents.forEach(parent -> refuseWithoutConsent(parent, caseFile, at));
    }

    private void refuseBarred(CaseFileId caseFile, Moment at) {
        var bars = JointWork.of(others.eventsOf(JointWorkEvent.streamOf(caseFile), JointWorkEvent.class));
        bars.barredAt(at.at()).map(Bar::basis).ifPresent(basis -> {
            throw Refused.because(new JointWorkBarred(caseFile, basis));
        });
    }

    private void refuseUnscreened(PersonId parent, CaseFileId caseFile, LocalDate on) {
        var id = new StreamId(StreamType.SCREENING, ScreeningId.of(caseFile, parent));
        var screening = Screening.of(others.eventsOf(id, ScreeningEvent.class));
        if (!screening.allowsJointWork()) {
            throw Refused.because(new ScreeningMissing(parent));
        }
        screening.dueAgain(on).ifPresent(due -> {
            throw Refused.because(new RescreenDue(parent, due));
        });
    }

    private void refuseWithoutConsent(PersonId parent, CaseFileId caseFile, Moment at) {
        var id = ConsentId.of(caseFile, parent, ConsentPurpose.JOINT_WORK);
        var consent = Consent.of(others.eventsOf(new StreamId(StreamType.CONSENT, id), ConsentEvent.class));
        if (!consent.isInForceAt(at.at())) {
            throw Refused.because(new JointConsentMissing(parent));
        }
    }
}
