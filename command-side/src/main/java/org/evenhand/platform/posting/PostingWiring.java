package org.evenhand.platform.posting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.language.Language;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.LocalTimes;
import org.evenhand.store.SchemaMigration;
import org.evenhand.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything that is posted. */
@Configuration(proxyBeanMethods = false)
public class PostingWiring {

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
    Posting posting(
            Commands commands, Sender sender, Ids ids, KeptAttempts attempts, KeptDrafts drafts, LocalTimes times) {
        return new Posting(commands, sender, new RequestReader(ids), attempts, drafts, times.serviceZone());
    }

    @Bean
    RouterFunction<ServerResponse> postedCommands(Posting posting) {
        return PostedCommands.routes(Language.commandTypes(), posting);
    }

    @Bean
    RouterFunction<ServerResponse> draftRoutes(Posting posting) {
        return new DraftRoutes(posting).routes();
    }

    @Bean
    RecurringTask<Void> forgettingOldAttempts(KeptAttempts attempts) {
        return Tasks.recurring("forget-old-attempts", Schedules.daily(LocalTime.of(3, 17)))
                .execute((instance, context) -> attempts.forgetTheOld());
    }
}
