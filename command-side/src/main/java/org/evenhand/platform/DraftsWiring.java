package org.evenhand.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.store.SchemaMigration;
import org.evenhand.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not yet said, and how long it is kept. */
@Configuration(proxyBeanMethods = false)
public class DraftsWiring {

    /** Before anything that uses the database: it is migrated first. */
    @Bean
    static SchemaMigration draftsSchema() {
        return new SchemaMigration("drafts", "db/migration/drafts");
    }

    @Bean
    KeptAttempts keptAttempts(@CommandDatabase JdbcClient jdbc, Vault vault, Clock clock) {
        return new KeptAttempts(jdbc, vault, clock);
    }

    @Bean
    KeptDrafts keptDrafts(@CommandDatabase JdbcClient jdbc, Vault vault, Clock clock) {
        return new KeptDrafts(jdbc, vault, clock);
    }

    @Bean
    RecurringTask<Void> forgettingOldAttempts(KeptAttempts attempts) {
        return Tasks.recurring("forget-old-attempts", Schedules.daily(LocalTime.of(3, 17)))
                .execute((instance, context) -> attempts.forgetTheOld());
    }
}
