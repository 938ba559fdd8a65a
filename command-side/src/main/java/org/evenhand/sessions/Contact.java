package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteRefusal.ContactInTheFuture;
import org.evenhand.sessions.NoteRefusal.ContactTimeRequired;
import org.evenhand.sessions.NoteRefusal.SessionNotEnded;
import org.jspecify.annotations.Nullable;

/**
 * When the contact was that a note is about.
 *
 * @param at its beginning
 * @param over when the note could be written: at the session's end
 */
record Contact(Moment at, Instant over, boolean ofASession) {

    static Contact ofSession(SessionId id, OtherStreams others) {
        var session = Session.of(others.eventsOf(new StreamId(StreamType.SESSION, id), SessionEvent.class));
        Moment ended = session.ended().orElseThrow(() -> Refused.because(new SessionNotEnded()));
        return new Contact(session.started().orElse(ended), ended.at(), true);
    }

    static Contact at(@Nullable ClockTime typed, LocalTimes times, Instant now) {
        if (typed == null) {
            throw Refused.because(new ContactTimeRequired());
        }
        Moment at = times.moment(typed, "contactAt");
        if (at.at().isAfter(now)) {
            throw Refused.because(new ContactInTheFuture());
        }
        return new Contact(at, at.at(), false);
    }

    Duration delayUntil(Instant now) {
        return Duration.between(over, now);
    }
}
