package org.evenhand.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.anchoring.Anchoring;
import org.evenhand.auditing.AuditOrders;
import org.evenhand.auditing.ContinuousAudit;
import org.evenhand.auditing.Findings;
import org.evenhand.publishing.Mirroring;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.Publishing;
import org.evenhand.store.EnvelopeCodec;
import org.evenhand.store.Log;
import org.evenhand.store.LogLedger;
import org.evenhand.store.StoreLogins;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both logs are audited by the side that may read both. */
@Configuration(proxyBeanMethods = false)
public class AuditingWiring {

    private final Path outside;
    private final EnvelopeCodec envelopes;
    private final Clock clock;
    private final Duration every;

    AuditingWiring(
            @Value("${evenhand.data-dir}") Path home,
            @Value("${evenhand.ledger.audit-every:PT1H}") Duration every,
            EnvelopeCodec envelopes,
            Clock clock) {
        this.outside = home.resolve("outside");
        this.every = every;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    @Bean(destroyMethod = "close")
    @Nullable
    ContinuousAudit recordAudit(StoreLogins logins, ObjectProvider<AuditOrders> orders) throws IOException {
        return audit(logins, Log.RECORD, "record", orders);
    }

    @Bean(destroyMethod = "close")
    @Nullable
    ContinuousAudit accessAudit(StoreLogins logins, ObjectProvider<AuditOrders> orders) throws IOException {
        return audit(logins, Log.ACCESS, "access", orders);
    }

    /** Asked for each time: what publishes and what audits begins before and ends after those who ask. */
    @Bean
    LedgerAlarm ledgerAlarm(
            ObjectProvider<Publishing> publishing,
            ObjectProvider<Anchoring> anchoring,
            ObjectProvider<Mirroring> mirrors,
            ObjectProvider<ContinuousAudit> audits) {
        return () -> publishing.stream().anyMatch(each -> each.state().isAlarming())
                || anchoring.stream().anyMatch(each -> !each.alarm().isEmpty())
                || mirrors.stream().anyMatch(each -> !each.state().alarm().isEmpty())
                || audits.stream().anyMatch(ContinuousAudit::isAlarming);
    }

    private @Nullable ContinuousAudit audit(
            StoreLogins logins, Log log, String name, ObjectProvider<AuditOrders> orders) throws IOException {
        if (logins.query().isEmpty()) {
            return null;
        }
        return new ContinuousAudit(
                name,
                LogLedger.open(logins.query().get(), log, envelopes),
                new OutsideHead(outside, name),
                new Findings(outside, name),
                new Late(orders),
                every,
                clock);
    }

    /** The views that know the orders come up later than the audit. */
    private record Late(ObjectProvider<AuditOrders> orders) implements AuditOrders {

        @Override
        public Optional<Instant> askedAt(String log) {
            return known().askedAt(log);
        }

        @Override
        public Map<UUID, Instant> acknowledgedAt(String log) {
            return known().acknowledgedAt(log);
        }

        private AuditOrders known() {
            return orders.getIfAvailable(() -> AuditOrders.NONE);
        }
    }
}
