package org.evenhand.platform;

import java.util.List;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;

/** What a command came to. Anything else that may happen to it is a failure of the service and is thrown. */
public sealed interface Outcome {

    /**
     * It happened and is recorded.
     *
     * @param position leaf index of its last event: a view that has reached it shows all of it; {@link #NOTHING} where there
     *     was nothing to say
     * @param leafHashes of its events in order, lower-case hexadecimal, with which an export can be checked later
     * @param version of the stream that decided, after it
     */
    record Accepted(long position, List<String> leafHashes, StreamId stream, long version) implements Outcome {

        /** The position and version of a command that was right and changed nothing. */
        public static final long NOTHING = -1;

        public Accepted {
            leafHashes = List.copyOf(leafHashes);
        }

        static Accepted withoutWords(StreamId stream) {
            return new Accepted(NOTHING, List.of(), stream, NOTHING);
        }

        public boolean changedSomething() {
            return position != NOTHING;
        }
    }

    /** A rule said no. */
    record RefusedWith(Refusal refusal) implements Outcome {}
}
