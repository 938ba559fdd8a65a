package org.evenhand.store;

import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * UUID version 7 (RFC 9562 §5.7) as the identifier of every message, found by Axon through the service loader: neighbours in
 * time are neighbours in the index of event ids. Says nothing of its event except roughly when its message was made.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    private UUID next() {
        long millis = System.currentTimeMillis();
        return new UUID(
                millis << 16 | 0x7000L | random.nextLong() & 0x0FFFL,
                0x8000000000000000L | random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
    }
}
