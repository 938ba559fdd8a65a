package org.evenhand.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.deadlines.FallingDue;
import org.evenhand.deadlines.SchedulingDeadlines;
import org.evenhand.deadlines.Waiting;
import org.evenhand.language.Language;
import org.evenhand.law.Law;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.store.RecordStore;
import org.evenhand.store.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** What follows from the record without anybody asking, and what time brings. */
@Configuration(proxyBeanMethods = false)
public class FollowingWiring {

    static final String TABLE = "deadlines.scheduled_tasks";

    @Bean
    static SchemaMigration deadlinesSchema() {
        return new SchemaMigration("deadlines", "db/migration/deadlines");
    }

    @Bean
    Waiting waitingDeadlines(@CommandDatabase JdbcClient jdbc) {
        return new Waiting(jdbc);
    }

    @Bean
    SchedulingDeadlines schedulingDeadlines(Law law, Waiting waiting, @CommandDatabase DataSource source) {
        var client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName(TABLE)
                .build();
        return new SchedulingDeadlines(Language.DEADLINES, law, waiting, client);
    }

    @Bean
    FollowUps followUps(
            List<FollowUp> all,
            RecordStore store,
            @CommandDatabase JdbcClient jdbc,
            @CommandDatabase PlatformTransactionManager transactions) {
        return new FollowUps(all, store, jdbc, transactions);
    }

    @Bean
    FallingDue fallingDue(
            Law law, Waiting waiting, FollowUps followUps, RecordStore store, Commands commands, Clock clock) {
        return new FallingDue(Language.DEADLINES, law, waiting, followUps, store.records(), commands, clock);
    }

    /** Tried again for as long as it takes: a deadline is lost by nothing but its own clearing. */
    @Bean
    Task<Void> deadlineTask(FallingDue falling) {
        return Tasks.custom("deadline", Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .execute((instance, context) -> falling.fires(instance.getId())
                        .<CompletionHandler<Void>>map(
                                again -> (complete, operations) -> operations.reschedule(complete, again))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
