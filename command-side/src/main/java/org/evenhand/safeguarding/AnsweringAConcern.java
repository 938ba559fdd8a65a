package org.evenhand.safeguarding;

import java.util.Objects;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.ConcernCommand.AnswerConcern;
import org.evenhand.safeguarding.ConcernCommand.CloseConcern;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.ConcernTaken;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernRefusal.ConcernAlreadyYours;
import org.evenhand.safeguarding.ConcernRefusal.ConcernIsClosed;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNeedsASecondPerson;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNotAnswered;
import org.evenhand.safeguarding.ConcernRefusal.ConcernNotReferred;

/** Whose task a concern is, what was decided, and when it may be closed. */
record AnsweringAConcern(Concern concern, StaffId by) {

    ConcernTaken take() {
        SafeguardingConcernRaised raised = open();
        if (by.equals(concern.owner())) {
            throw Refused.because(new ConcernAlreadyYours());
        }
        return new ConcernTaken(raised.caseFile(), raised.concern(), raised.person(), by);
    }

    /** Whoever answers it has taken it. Further answers are added, none is replaced. */
    ConcernAnswered of(AnswerConcern command) {
        SafeguardingConcernRaised raised = open();
        return new ConcernAnswered(
                raised.caseFile(), raised.concern(), raised.person(), words(command.answer(), "answer"), by);
    }

    ConcernClosed of(CloseConcern command) {
        SafeguardingConcernRaised raised = open();
        Personal reason = words(command.reason(), "reason");
        if (!concern.answered()) {
            throw Refused.because(new ConcernNotAnswered());
        }
        switch (command.outcome()) {
            case REFERRED -> {
                if (concern.referrals().isEmpty()) {
                    throw Refused.because(new ConcernNotReferred());
                }
            }
            case NO_FURTHER_ACTION -> {
                if (raised.raisedBy().equals(by)) {
                    throw Refused.because(new ConcernNeedsASecondPerson());
                }
            }
            case MONITORED_HERE, KNOWN_TO_OTHERS -> {}
        }
        return new ConcernClosed(raised.caseFile(), raised.concern(), raised.person(), command.outcome(), reason, by);
    }

    private SafeguardingConcernRaised open() {
        SafeguardingConcernRaised raised = concern.raised();
        if (raised == null) {
            throw Refused.because(new NotFound());
        }
        if (concern.closed()) {
            throw Refused.because(new ConcernIsClosed());
        }
        return raised;
    }

    private Personal words(Confided words, String field) {
        if (words.isBlank()) {
            throw Refused.because(new FieldMissing(field));
        }
        return words.about(Objects.requireNonNull(concern.raised()).person().subject());
    }
}
