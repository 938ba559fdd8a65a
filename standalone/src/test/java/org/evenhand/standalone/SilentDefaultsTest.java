package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Collection;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.QueryDatabase;
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
    void commands_are_decided_without_a_transaction(@Autowired CommandBus bus) {
        bus.subscribe("silent-defaults", command -> TransactionSynchronizationManager.isActualTransactionActive());
        var seen = new Object[1];
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("probe"), "silent-defaults"),
                (command, result) -> seen[0] = result.isExceptional() ? result.exceptionResult() : result.getPayload());
        assertThat(seen[0]).isEqualTo(false);
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
