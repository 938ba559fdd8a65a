package org.evenhand.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** How many events decisions have read from streams: work that can be counted on a machine whose time cannot. */
public final class ReadEvents implements BeanPostProcessor {

    private final AtomicLong count = new AtomicLong();

    public long count() {
        return count.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof EventStore store)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                ReadEvents.class.getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(store, arguments);
                        return answer instanceof DomainEventStream events ? counted(events) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private DomainEventStream counted(DomainEventStream events) {
        return DomainEventStream.of(
                events.asStream().peek(event -> count.incrementAndGet()), events::getLastSequenceNumber);
    }
}
