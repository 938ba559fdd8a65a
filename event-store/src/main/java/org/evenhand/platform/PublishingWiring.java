package org.evenhand.platform;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.evenhand.anchoring.Anchoring;
import org.evenhand.ledger.Refuted;
import org.evenhand.publishing.Mirroring;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Publishing;
import org.evenhand.publishing.SigningKeys;
import org.evenhand.store.AccessLog;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.EnvelopeCodec;
import org.evenhand.store.Log;
import org.evenhand.store.LogLedger;
import org.evenhand.store.PublishingTurn;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreLogins;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each log is published by the side that writes it. A log that does not continue what was signed last is not appended to: the
 * database is an old copy, or somebody changed it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
public class PublishingWiring {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingWiring.class);
    private static final Duration HEARTBEAT = Duration.ofMinutes(10);
    private static final String RECORD = "record";
    private static final String ACCESS = "access";

    private final Path home;
    private final LedgerSettings settings;
    private final EnvelopeCodec envelopes;
    private final Clock clock;
    private final SigningKeys keys;

    PublishingWiring(
            @Value("${evenhand.data-dir}") Path home, LedgerSettings settings, EnvelopeCodec envelopes, Clock clock) {
        this.home = home;
        this.settings = settings;
        this.envelopes = envelopes;
        this.clock = clock;
        this.keys = new SigningKeys(home.resolve("signing"));
    }

    @Bean
    SigningKeys signingKeys() {
        return keys;
    }

    @Bean(destroyMethod = "close")
    HttpClient witnessConnections() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Publishing recordPublishing(StoreLogins logins, RecordStore store, HttpClient witnessConnections)
            throws IOException {
        if (logins.command().isEmpty()) {
            return null;
        }
        return publishing(RECORD, Log.RECORD, logins.command().get(), witnessConnections, store::makeReadOnly);
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Publishing accessPublishing(StoreLogins logins, ObjectProvider<AccessLog> access, HttpClient witnessConnections)
            throws IOException {
        if (logins.query().isEmpty()) {
            return null;
        }
        return publishing(
                ACCESS,
                Log.ACCESS,
                logins.query().get(),
                witnessConnections,
                sentence -> access.ifAvailable(log -> log.makeReadOnly(sentence)));
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Anchoring recordAnchoring(
            StoreLogins logins,
            @Qualifier("recordPublishing") ObjectProvider<Publishing> publishing,
            HttpClient witnessConnections) {
        return anchoring(RECORD, Log.RECORD, logins.command(), publishing.getIfAvailable(), witnessConnections);
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Anchoring accessAnchoring(
            StoreLogins logins,
            @Qualifier("accessPublishing") ObjectProvider<Publishing> publishing,
            HttpClient witnessConnections) {
        return anchoring(ACCESS, Log.ACCESS, logins.query(), publishing.getIfAvailable(), witnessConnections);
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Mirroring recordMirror(StoreLogins logins) {
        return settings.mirror() == null
                ? null
                : new Mirroring(
                        RECORD,
                        new PublishedLog(LogLedger.open(logins.any(), Log.RECORD, envelopes)),
                        settings.mirror().resolve(RECORD));
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Mirroring accessMirror(StoreLogins logins) {
        return settings.mirror() == null || logins.query().isEmpty()
                ? null
                : new Mirroring(
                        ACCESS,
                        new PublishedLog(LogLedger.open(logins.query().get(), Log.ACCESS, envelopes)),
                        settings.mirror().resolve(ACCESS));
    }

    private @Nullable Anchoring anchoring(
            String name, Log log, Optional<DatabaseLogin> login, @Nullable Publishing publishing, HttpClient http) {
        if (login.isEmpty() || publishing == null || settings.anchors().isEmpty()) {
            return null;
        }
        return new Anchoring(
                name,
                LogLedger.open(login.get(), log, envelopes),
                home.resolve("outside").resolve("anchors"),
                settings.authorities(http),
                settings.anchorEvery(),
                () -> publishing.state().publishing(),
                clock);
    }

    /** What auditors and verifiers are given of the record. */
    @Bean(destroyMethod = "close")
    PublishedLog publishedRecord(StoreLogins logins) {
        return new PublishedLog(LogLedger.open(logins.any(), Log.RECORD, envelopes));
    }

    /** The same of the access log; only the query side may read it. */
    @Bean(destroyMethod = "close")
    @Nullable
    PublishedLog publishedAccess(StoreLogins logins) {
        return logins.query()
                .map(login -> new PublishedLog(LogLedger.open(login, Log.ACCESS, envelopes)))
                .orElse(null);
    }

    private Publishing publishing(
            String name, Log log, DatabaseLogin login, HttpClient http, java.util.function.Consumer<String> readOnly)
            throws IOException {
        LogLedger ledger = LogLedger.open(login, log, envelopes);
        OutsideHead outside = new OutsideHead(home.resolve("outside"), name);
        try {
            outside.checkContinuedBy(ledger.origin(), ledger.tree(ledger.head().size()));
        } catch (Refuted rolledBack) {
            String sentence = "Nothing can be recorded: " + rolledBack.sentence() + ".";
            LOG.error("The {} log is read-only. {}", name, sentence);
            readOnly.accept(sentence);
        }
        // A key that cannot be read is noticed now and not when it is needed.
        keys.signers(name, ledger.origin());
        Publisher publisher = new Publisher(
                ledger, outside, () -> keys.signers(name, ledger.origin()), settings.with(http), HEARTBEAT, clock);
        return new Publishing(name, publisher, ledger, new PublishingTurn(login, log));
    }
}
