package org.evenhand.sessions;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.StreamType;

/** What can be asked about sessions and notes. */
public sealed interface SessionQuery<R> extends Query<R> {

    /** What the asker has to do: today's sessions, unsigned notes, what is due and what waits. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record MyDay() implements SessionQuery<Day> {
        @Override
        public About about() {
            return About.OWN_WORK;
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
    record Booking(CaseFileId caseFile) implements SessionQuery<BookingChoices> {
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
    record WritingANote(CaseFileId caseFile) implements SessionQuery<NoteChoices> {
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
    record OneSession(SessionId session) implements SessionQuery<SessionRecord> {
        @Override
        public About about() {
            return About.of(StreamType.SESSION, session);
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
    record OneNote(NoteId note) implements SessionQuery<NoteRecord> {
        @Override
        public About about() {
            return About.of(StreamType.NOTE, note);
        }
    }

    /** Trainees' signed notes that wait for a supervisor, in the cases on which the asker works. */
    @MayAsk(
            clinician = NONE,
            trainee = NONE,
            supervisor = ALLOCATED,
            courtLiaison = NONE,
            auditor = NONE,
            privacyOfficer = NONE,
            serviceManager = NONE)
    record AwaitingCountersignature() implements SessionQuery<Countersignatures> {
        @Override
        public About about() {
            return About.OWN_WORK;
        }
    }
}
