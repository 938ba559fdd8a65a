package org.evenhand.platform;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.evenhand.record.Intent;

/** Gives every event of a command the command's intent, from which the event store makes its envelope. */
final class IntentTravels implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Object intent = message.getMetaData().get(Intent.KEY);
        return intent == null ? Map.of() : Map.of(Intent.KEY, intent);
    }

    static Intent intentOf(Message<?> message) {
        if (message.getMetaData().get(Intent.KEY) instanceof Intent intent) {
            return intent;
        }
        throw new IllegalStateException("a command was sent past the door: it has no intent");
    }
}
