package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.evenhand.court.SearchCommand.RequestSearch;
import org.evenhand.court.SearchId;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.QueryDatabase;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The defaults that fail in silence on this stack, each of them seen to be otherwise here. */
@EvenhandTest
class SilentDefaultsTest {

    @Test
    void processors_have_real_transactions(@Autowired TransactionManager transactions) {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        var inside = transactions.fetchInTransaction(TransactionSynchronizationManager::isActualTransactionActive);
        assertThat(inside).isTrue();
    }

    /** With one, each waiting command would hold a pooled connection and the writer's groups could never grow. */
    @Test
    void commands_are_decided_without_a_transaction(@Autowired CommandBus bus, @Autowired Commands commands) {
        var seen = new ArrayList<Boolean>();
        var id = new UUID(4, 2);
        var intent = new Intent(
                id,
                new Actor(new StaffId(id), Role.COURT_LIAISON),
                null,
                Optional.empty(),
                Purpose.COURT_PROCEEDINGS,
                id,
                null,
                null,
                ZoneOffset.UTC);
        try (var looking = bus.registerHandlerInterceptor((unit, chain) -> {
            seen.add(TransactionSynchronizationManager.isActualTransactionActive());
            return chain.proceed();
        })) {
            assertThat(commands.send(new RequestSearch(new SearchId(id), new Confided("somebody")), intent))
                    .isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(seen).containsExactly(false);
    }

    @Test
    void a_duplicate_key_is_recognised_by_its_sql_state(@Autowired PersistenceExceptionResolver resolver) {
        assertThat(resolver.isDuplicateKeyViolation(new SQLException("", "23505")))
                .isTrue();
        assertThat(resolver.isDuplicateKeyViolation(new SQLException("", "23502")))
                .isFalse();
    }

    @Test
    void deadlines_wait_until_their_handlers_exist(@Autowired DbSchedulerProperties scheduler) {
        assertThat(scheduler.isDelayStartupUntilContextReady()).isTrue();
    }

    @Test
    void nothing_phones_home(@Autowired UsagePropertyProvider usage) {
        assertThat(usage.getDisabled()).isTrue();
        assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }

    @Test
    void what_an_event_handler_throws_stops_its_processor(@Autowired EventProcessingConfiguration processing) {
        assertThat(processing.listenerInvocationErrorHandler("any")).isInstanceOf(PropagatingErrorHandler.class);
    }

    @Test
    void messages_are_json_and_never_java_or_xml(@Autowired Collection<Serializer> serializers) {
        assertThat(serializers).isNotEmpty().allMatch(each -> each instanceof Jackson3Serializer);
    }

    @Test
    void each_side_signs_in_as_its_own_role(
            @Autowired @CommandDatabase JdbcClient command, @Autowired @QueryDatabase JdbcClient query) {
        assertThat(roleOf(command)).isEqualTo("evenhand_command");
        assertThat(roleOf(query)).isEqualTo("evenhand_query");
    }

    @Test
    void pools_keep_the_values_of_refused_rows_to_themselves(@Autowired Collection<HikariDataSource> pools) {
        assertThat(pools)
                .hasSize(2)
                .allSatisfy(pool ->
                        assertThat(pool.getDataSourceProperties()).containsEntry("logServerErrorDetail", "false"));
    }

    private static String roleOf(JdbcClient jdbc) {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
