package org.evenhand.platform;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.platform.KettleEvent.KettleBoiled;
import org.evenhand.platform.KettleEvent.KettleFilled;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Id;
import org.evenhand.record.Intent;
import org.evenhand.record.Named;
import org.evenhand.record.PostedTo;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** The smallest stream that uses all that a decision may use. A pattern to copy, and what the platform's tests run on. */
@Aggregate
public class Kettle {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private boolean full;

    Kettle() {}

    // CREATE_IF_MISSING and not a constructor, so that the stream itself says what a second filling means.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void fill(FillKettle command, @MetaDataValue(Intent.KEY) Intent intent) {
        if (full) {
            throw Refused.because(new KettleIsFull());
        }
        apply(new KettleFilled(command.kettle().value(), intent.actor().id().value()));
    }

    @CommandHandler
    void boil(BoilKettle command, Clock clock, OtherStreams others) {
        var sockets = others.eventsOf(new StreamId(StreamType.DIARY, command.socket()), KettleBoiled.class);
        if (!sockets.isEmpty()) {
            throw Refused.because(new SocketInUse(command.socket()));
        }
        var boiled = new KettleBoiled(command.kettle().value(), StreamType.SEARCH, clock.instant());
        apply(boiled);
        others.alsoAppend(new KettleBoiled(command.socket(), StreamType.DIARY, clock.instant()));
    }

    @EventSourcingHandler
    void on(KettleEvent event) {
        stream = event.stream();
        switch (event) {
            case KettleFilled filled -> full = true;
            case KettleBoiled boiled -> full = false;
        }
    }

    public record KettleId(UUID value) implements Id {}

    @PostedTo(value = "/kettles", form = "/kettles/new", then = "/kettles/{kettle}")
    public record FillKettle(KettleId kettle) implements Command {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.SEARCH, kettle);
        }
    }

    @PostedTo(
            value = "/kettles/{kettle}/boil",
            form = "/kettles/{kettle}",
            then = "/kettles/{kettle}",
            freshAuthentication = true)
    public record BoilKettle(KettleId kettle, UUID socket) implements Command {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.SEARCH, kettle);
        }
    }

    record KettleIsFull() implements Refusal {
        @Override
        public String sentence() {
            return "The kettle is full.";
        }
    }

    record SocketInUse(UUID socket) implements Refusal {
        @Override
        public String sentence() {
            return "Another kettle boils at this socket.";
        }
    }
}

sealed interface KettleEvent extends Event {

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    @Named("kettle.filled")
    record KettleFilled(UUID kettle, UUID by) implements KettleEvent {
        @Override
        public StreamId stream() {
            return new StreamId(StreamType.SEARCH, kettle);
        }
    }

    @Named("kettle.boiled")
    record KettleBoiled(UUID kettle, StreamType where, Instant at) implements KettleEvent {
        @Override
        public StreamId stream() {
            return new StreamId(where, kettle);
        }
    }
}
