package org.evenhand.record;

import java.util.UUID;

/** What became of a command that changed nothing. */
public sealed interface CommandEvent extends Event {

    /**
     * A rule said no (E9). Without the payload: a refused command may hold what nobody may keep.
     *
     * @param command the command's simple name
     * @param code the rule's code
     */
    @Named("command.refused")
    record CommandRefused(UUID commandId, String command, StreamId refusedFor, String code) implements CommandEvent {
        @Override
        public StreamId stream() {
            return new StreamId(StreamType.COMMAND, commandId);
        }

        @Override
        public Subject keeper() {
            return Subject.SITE;
        }

        @Override
        public Compartment compartment() {
            return Compartment.STAFF;
        }
    }
}
