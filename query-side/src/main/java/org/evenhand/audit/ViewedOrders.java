package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.auditing.AuditOrders;
import org.evenhand.platform.projecting.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said about the audits, from the views. */
@Component
final class ViewedOrders implements AuditOrders {

    private final Views views;

    ViewedOrders(Views views) {
        this.views = views;
    }

    record Said(
            UUID finding, Instant at, UUID staff, @Nullable String reason) {}

    List<Said> said(String log) {
        return views.sql("select finding, at, staff, reason from views.ledger_acknowledged where log = :log")
                .with("log", log)
                .rows(Said.class);
    }

    @Override
    public Optional<Instant> askedAt(String log) {
        return views.sql("select asked_at from views.ledger_audit_asked where log = :log")
                .with("log", log)
                .first(Instant.class);
    }

    @Override
    public Map<UUID, Instant> acknowledgedAt(String log) {
        return said(log).stream().collect(Collectors.toMap(Said::finding, Said::at));
    }
}
