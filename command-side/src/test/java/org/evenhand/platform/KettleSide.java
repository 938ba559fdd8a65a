package org.evenhand.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.language.Language;
import org.evenhand.platform.Kettle.BoilKettle;
import org.evenhand.platform.Kettle.FillKettle;
import org.evenhand.platform.Kettle.KettleIsFull;
import org.evenhand.platform.Kettle.SocketInUse;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Event;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.EnvelopeCodec;
import org.evenhand.store.EventCodec;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.evenhand.store.codec.EventTypes;
import org.evenhand.store.codec.JsonEnvelopeCodec;
import org.evenhand.store.codec.JsonEventCodec;
import org.evenhand.store.codec.KernelEvents;
import org.evenhand.store.codec.Refusals;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.Vault;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The command side as it runs, on a real PostgreSQL, with a kettle for its only stream. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandSide.class,
    DraftsWiring.class,
    CommandDatabaseWiring.class,
    EventStorePlatform.class,
    LawWiring.class,
    VaultWiring.class,
    Kettle.class
})
public class KettleSide {

    @Bean
    @CommandDatabase
    DatabaseLogin commandLogin() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(
                        new SchemaMigration("drafts", "db/migration/drafts"),
                        new SchemaMigration("deadlines", "db/migration/deadlines")))
                .run(database.superuser());
        return new DatabaseLogin(database.url(), database.commandCredentials());
    }

    @Bean
    StaffDirectory staffDirectory() {
        return staff -> Optional.empty();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec(Vault vault) {
        var parents = new ArrayList<Class<? extends Event>>(Language.EVENTS);
        parents.add(KettleEvent.class);
        return new JsonEventCodec(new EventTypes(parents, KernelEvents.upcasters()), vault);
    }

    @Bean
    EnvelopeCodec envelopeCodec() {
        return new JsonEnvelopeCodec();
    }

    @Bean
    Fingerprints fingerprints(Vault vault) {
        return new Fingerprints(vault);
    }

    @Bean
    @Primary
    CommandRights kettleRights() {
        var rights = new CommandRights();
        rights.row(FillKettle.class, CommandRights.anyOf(Role.CLINICIAN));
        rights.row(BoilKettle.class, CommandRights.anyOf(Role.CLINICIAN));
        return rights;
    }

    @Bean
    @Primary
    Refusals kettleRefusals() {
        var types = new ArrayList<Class<? extends Refusal>>(Language.refusalTypes());
        types.add(KettleIsFull.class);
        types.add(SocketInUse.class);
        return new Refusals(types);
    }
}
