package org.evenhand.record;

/** Whose data a question is about, so that the right to ask it can be checked in one place. */
public sealed interface About {

    About OWN_WORK = new OwnWork();
    About NOBODY_YET = new NobodyYet();
    About EVERY_CASE = new EveryCase();

    static About of(StreamId stream) {
        return new OneRecord(stream);
    }

    static About of(StreamType type, Id id) {
        return new OneRecord(new StreamId(type, id));
    }

    /** One stream: a case file, a session, a note, a person, a court case. */
    record OneRecord(StreamId stream) implements About {}

    /** What the asker is allocated to; the answer names nothing else. */
    record OwnWork() implements About {}

    /** A form that begins something: choices, no record. */
    record NobodyYet() implements About {}

    /** Many cases at once: searches, lists of the service. The answer names only what the asker's {@link Reach} lets through. */
    record EveryCase() implements About {}
}
