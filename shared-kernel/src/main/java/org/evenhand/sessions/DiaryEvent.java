package org.evenhand.sessions;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** A clinician's or a room's times of one local day, so that a double booking is a conflict and not an accident. */
public sealed interface DiaryEvent extends Event {

    UUID diary();

    CaseFileId caseFile();

    SessionId session();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.DIARY, diary());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    @Named("diary.time-taken")
    record TimeTaken(UUID diary, CaseFileId caseFile, SessionId session, Moment from, int minutes)
            implements DiaryEvent {}

    @Named("diary.time-freed")
    record TimeFreed(UUID diary, CaseFileId caseFile, SessionId session) implements DiaryEvent {}
}
