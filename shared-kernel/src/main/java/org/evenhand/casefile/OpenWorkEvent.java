package org.evenhand.casefile;

import java.util.UUID;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/**
 * What is left to do in a case file, so that closing it needs to read neither every note nor every court case. Appended beside
 * the event that begins or ends the work, by whichever stream decides that. In the compartment of the work itself: that
 * something about one side is open is no news for the other.
 */
public sealed interface OpenWorkEvent extends Event {

    CaseFileId caseFile();

    WorkKind kind();

    /** The id of what is to be done: a note's, a direction's, a task's. */
    UUID work();

    @Override
    Compartment compartment();

    @Override
    default StreamId stream() {
        return OpenWork.shelf(caseFile(), work());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Named("open-work.begun")
    record WorkBegun(CaseFileId caseFile, WorkKind kind, UUID work, Compartment compartment) implements OpenWorkEvent {}

    /** Done, or no longer to be done. */
    @Named("open-work.done")
    record WorkDone(CaseFileId caseFile, WorkKind kind, UUID work, Compartment compartment) implements OpenWorkEvent {}
}
