package org.evenhand.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.evenhand.benchmarks.TalkEvent.Said;
import org.evenhand.record.Command;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** The smallest stream: it decides nothing and remembers where it is. */
final class Talk {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    Talk() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void begin(BeginTalk command) {
        for (int i = 0; i < command.sentences(); i++) {
            apply(new Said(command.talk(), Words.TEXT));
        }
    }

    @CommandHandler
    void say(Say command) {
        apply(new Said(command.talk(), command.text()));
    }

    @EventSourcingHandler
    void on(TalkEvent event) {
        stream = event.stream();
    }

    /** @param sentences with which it begins, one event each, all in one append */
    record BeginTalk(UUID talk, int sentences) implements Command {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.NOTE, talk);
        }
    }

    record Say(UUID talk, String text) implements Command {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.NOTE, talk);
        }
    }
}
