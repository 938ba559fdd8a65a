package org.evenhand.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.evenhand.drafts.Drafts;
import org.evenhand.identity.CurrentActor;
import org.evenhand.identity.SignInLog;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Attempts;
import org.evenhand.platform.pages.OwnDrafts;
import org.evenhand.platform.projecting.RecordInOrder;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.Readings;
import org.evenhand.privacy.Readings.Reading;
import org.evenhand.record.AccessEvent;
import org.evenhand.store.AccessLog;
import org.evenhand.store.RecordStore;
import org.evenhand.store.SchemaMigration;
import org.evenhand.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the query side meets the event store and the accounts. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

    @Bean
    SchemaMigration viewsSchema() {
        return new SchemaMigration("views", "db/migration/views");
    }

    @Bean
    Asker asker(CurrentActor current) {
        return current::signedIn;
    }

    @Bean
    Staff staff(org.evenhand.identity.Staff accounts, Clock clock) {
        return new StaffByAccount(accounts, clock);
    }

    @Bean
    Attempts ownAttempts(@QueryDatabase JdbcClient jdbc, Vault vault, CurrentActor current) {
        return new OwnAttempts(new org.evenhand.drafts.Attempts(jdbc, vault), current);
    }

    @Bean
    OwnDrafts ownDrafts(@QueryDatabase JdbcClient jdbc, Vault vault, CurrentActor current) {
        return new DraftsOfTheSignedIn(new Drafts(jdbc, vault), current);
    }

    @Bean
    RecordInOrder recordInOrder(RecordStore store) {
        return new StoredRecord(store);
    }

    @Bean
    ReadingLog readingLog(AccessLog log, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        return new StoredReadings(log, zone);
    }

    @Bean
    Readings readings(AccessLog log) {
        return most -> {
            long size = log.entries().size();
            return log.entries().from(Math.max(0, size - most), most).reversed().stream()
                    .filter(entry -> entry.event() instanceof AccessEvent)
                    .map(entry -> new Reading(
                            entry.row().recordedAt(),
                            (AccessEvent) entry.event(),
                            entry.envelope().basis()))
                    .toList();
        };
    }

    @Bean
    PermissionsInTheAccessLog permissionsInTheAccessLog(Views views, ReadingLog log) {
        return new PermissionsInTheAccessLog(views, log);
    }

    @Bean
    SignInLog signInLog(ReadingLog log, PermissionsInTheAccessLog permissions) {
        return new SignInsInTheAccessLog(log, permissions);
    }
}
