package org.evenhand.store;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;

/** Event messages as aggregates publish them. */
final class Messaging {

    private Messaging() {}

    static DomainEventMessage<Scribbled> message(StreamId page, long version) {
        return message(page, version, "words " + version);
    }

    static DomainEventMessage<Scribbled> message(StreamId page, long version, String words) {
        return new GenericDomainEventMessage<>(
                "Page", page.toString(), version, new Scribbled(page, words), Map.of(Intent.KEY, Scribbles.intent()));
    }

    static Stream<DomainEventMessage<Scribbled>> messages(StreamId page, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(version -> message(page, version));
    }

    static void inAUnitOfWork(Consumer<UnitOfWork<?>> work) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        try {
            work.accept(unit);
            unit.commit();
        } catch (RuntimeException e) {
            if (unit.isActive()) {
                unit.rollback(e);
            }
            throw e;
        }
    }
}
