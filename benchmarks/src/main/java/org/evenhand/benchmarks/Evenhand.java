package org.evenhand.benchmarks;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.evenhand.ledger.Sha256;
import org.evenhand.record.Actor;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.PendingCommand;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreLogins;
import org.evenhand.store.codec.JsonEnvelopeCodec;

/** Our engine with everything on: envelope, command table, leaves, tiles and head in the transaction of the event. */
final class Evenhand implements Contender {

    private static final byte[] OUTCOME = {'{', '}'};
    private static final byte[] BODY_DIGEST = Sha256.of(OUTCOME);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final RecordStore store;

    Evenhand(DatabaseLogin command) {
        store = RecordStore.open(
                StoreLogins.ofCommandSide(command),
                new SpokenCodec(),
                new JsonEnvelopeCodec(),
                Jackson3Serializer.builder().build(),
                "benchmark/1",
                Duration.ofSeconds(20));
    }

    @Override
    public String name() {
        return "Evenhand";
    }

    @Override
    public Caller caller(int number) {
        var stream = new StreamId(StreamType.NOTE, new UUID(number, System.nanoTime()));
        return new Caller() {
            private long version;

            @Override
            public void call() throws Exception {
                append(stream, version++);
            }
        };
    }

    /** One event under a command of its own, as that version of the stream. */
    void append(StreamId stream, long version) throws Exception {
        UUID command = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        var intent =
                new Intent(command, Actor.SYSTEM, null, Optional.empty(), Purpose.OPERATION, command, null, null, ZONE);
        var message = new GenericDomainEventMessage<>(
                "Note", stream.toString(), version, new Spoken(stream, Words.TEXT), Map.of(Intent.KEY, intent));
        var unit = DefaultUnitOfWork.startAndGet(message);
        var result = unit.executeWithResult(() -> {
            new PendingCommand(command, BODY_DIGEST, OUTCOME).in(unit);
            store.eventStore().publish(message);
            return "";
        });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof Exception failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
