package org.evenhand.auditing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people have said about the audits of the two logs, named {@code record} and {@code access}. */
public interface AuditOrders {

    /** Nobody has said anything. */
    AuditOrders NONE = new AuditOrders() {
        @Override
        public Optional<Instant> askedAt(String log) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, Instant> acknowledgedAt(String log) {
            return Map.of();
        }
    };

    /** When an audit was last asked for. */
    Optional<Instant> askedAt(String log);

    /** When each finding was last acknowledged. */
    Map<UUID, Instant> acknowledgedAt(String log);
}
