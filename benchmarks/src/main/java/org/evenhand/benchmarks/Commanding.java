package org.evenhand.benchmarks;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.evenhand.benchmarks.Talk.BeginTalk;
import org.evenhand.benchmarks.Talk.Say;
import org.evenhand.platform.Commands;
import org.evenhand.platform.MeasuredBus;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.store.RecordStore;
import org.evenhand.vault.Vault;

/** Whole commands from their door to the record: looked up, entitled, decided and recorded, one event each. */
final class Commanding implements Contender {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int EVENTS = 10;
    /** So many for each caller that a stream grows by few events in a round. */
    private static final int STREAMS = 50;

    private final String name;
    private final Commands commands;
    private final int streams;

    private Commanding(String name, RecordStore store, Vault vault, Cache cache, int streams) {
        this.name = name;
        this.commands = MeasuredBus.of(store, vault, Talk.class, List.of(BeginTalk.class, Say.class), cache);
        this.streams = streams;
    }

    static Commanding creating(RecordStore store, Vault vault) {
        return new Commanding("create", store, vault, NoCache.INSTANCE, 0);
    }

    static Commanding loading(RecordStore store, Vault vault) {
        return new Commanding("load 10 events and append", store, vault, NoCache.INSTANCE, STREAMS);
    }

    static Commanding cached(RecordStore store, Vault vault) {
        return new Commanding("the same, cached", store, vault, new KeptAggregates(), STREAMS);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Caller caller(int number) {
        UUID[] talks = new UUID[streams];
        for (int i = 0; i < streams; i++) {
            talks[i] = begin(EVENTS);
        }
        return new Caller() {
            private int calls;

            @Override
            public void call() {
                if (talks.length == 0) {
                    begin(1);
                } else {
                    send(new Say(talks[calls++ % talks.length], Words.TEXT));
                }
            }
        };
    }

    /** @return a new stream of that many events */
    UUID begin(int events) {
        UUID talk = newId();
        send(new BeginTalk(talk, events));
        return talk;
    }

    private void send(Command command) {
        UUID id = newId();
        var intent = new Intent(id, Actor.SYSTEM, null, Optional.empty(), Purpose.OPERATION, id, null, null, ZONE);
        if (!(commands.send(command, intent) instanceof Accepted)) {
            throw new IllegalStateException("a command was refused");
        }
    }

    private static UUID newId() {
        return UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }

    @Override
    public void close() {}
}
