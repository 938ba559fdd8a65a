package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database's own catalogue says about who may change the logs: nobody. */
class CatalogueTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();
    private static final JdbcClient CATALOGUE = StoreDatabase.superuser(DATABASE);

    @Test
    void migrating_again_changes_nothing() {
        List<String> before = migrations();
        new Migrations(List.of()).run(DATABASE.superuser());
        assertThat(migrations()).isNotEmpty().isEqualTo(before);
    }

    private static List<String> migrations() {
        return CATALOGUE
                .sql("select script from records.flyway_schema_history order by installed_rank")
                .query(String.class)
                .list();
    }

    @Test
    void nobody_can_sign_in_as_the_owner() {
        assertThat(CATALOGUE
                        .sql("select rolcanlogin from pg_roles where rolname = 'evenhand_owner'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(CATALOGUE.sql("""
            select distinct tableowner::text from pg_tables where schemaname in ('records', 'ledger', 'access')
            """).query(String.class).list()).containsExactly("evenhand_owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evenhand_command", "evenhand_query"})
    void no_role_of_a_side_belongs_to_the_owner_or_may_do_more_than_others(String role) {
        assertThat(CATALOGUE
                        .sql("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where"
                                + " rolname = ?")
                        .param(role)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(CATALOGUE
                        .sql("select pg_has_role(?, 'evenhand_owner', 'member')")
                        .param(role)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "records.event, evenhand_command, SELECT",
        "records.event, evenhand_query, SELECT",
        "records.command, evenhand_command, SELECT",
        "records.command, evenhand_query, SELECT",
        "ledger.tile, evenhand_command, SELECT",
        "ledger.tile, evenhand_query, SELECT",
        "ledger.head, evenhand_command, SELECT",
        "ledger.head, evenhand_query, SELECT",
        "access.event, evenhand_command, ''",
        "access.event, evenhand_query, SELECT",
        "access.command, evenhand_command, ''",
        "access.command, evenhand_query, SELECT",
        "access.tile, evenhand_command, ''",
        "access.tile, evenhand_query, SELECT",
        "access.head, evenhand_command, ''",
        "access.head, evenhand_query, SELECT",
        "ledger.checkpoint, evenhand_command, SELECT",
        "ledger.checkpoint, evenhand_query, SELECT",
        "access.checkpoint, evenhand_command, ''",
        "access.checkpoint, evenhand_query, SELECT"
    })
    void each_role_has_these_rights_and_no_other(String table, String role, String rights) {
        assertThat(Stream.of("DELETE", "INSERT", "MAINTAIN", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE")
                        .filter(right -> may(role, table, right)))
                .containsExactlyElementsOf(rights.isEmpty() ? List.of() : List.of(rights.split(" ")));
    }

    private static boolean may(String role, String table, String right) {
        boolean byColumn = List.of("INSERT", "SELECT", "UPDATE", "REFERENCES").contains(right);
        return CATALOGUE
                .sql(
                        byColumn
                                ? "select has_table_privilege(:r, :t, :p) or has_any_column_privilege(:r, :t, :p)"
                                : "select has_table_privilege(:r, :t, :p)")
                .param("r", role)
                .param("t", table)
                .param("p", right)
                .query(Boolean.class)
                .single();
    }

    /** The doors belong to the owner and run with its rights, each open to the one side that writes its log. */
    @ParameterizedTest
    @CsvSource({
        "ledger.enter, evenhand_command, evenhand_query",
        "ledger.enter_one, evenhand_command, evenhand_query",
        "ledger.hold, evenhand_command, evenhand_query",
        "access.enter, evenhand_query, evenhand_command",
        "access.enter_one, evenhand_query, evenhand_command",
        "access.hold, evenhand_query, evenhand_command",
        "ledger.publish, evenhand_command, evenhand_query",
        "access.publish, evenhand_query, evenhand_command"
    })
    void a_log_is_entered_by_functions_that_one_side_may_call(String door, String writer, String other) {
        assertThat(CATALOGUE
                        .sql("""
                            select has_function_privilege(:w, oid, 'execute') and not has_function_privilege(:o, oid, 'execute')
                                and not exists (select from aclexplode(proacl) where grantee = 0)
                                and prosecdef and proowner = 'evenhand_owner'::regrole
                                and proconfig = array['search_path=pg_catalog']
                            from pg_proc where oid = cast(:d as regproc)
                            """)
                        .param("w", writer)
                        .param("o", other)
                        .param("d", door)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_owner_has_no_other_function_that_runs_with_its_rights() {
        assertThat(CATALOGUE
                        .sql("select oid::regproc::text from pg_proc where prosecdef and proowner ="
                                + " 'evenhand_owner'::regrole")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "ledger.enter",
                        "ledger.enter_one",
                        "ledger.hold",
                        "access.enter",
                        "access.enter_one",
                        "access.hold",
                        "ledger.publish",
                        "ledger.keep_anchor",
                        "access.keep_anchor",
                        "access.publish");
    }

    @Test
    void every_trigger_fires_always_and_every_table_of_a_log_has_them() {
        assertThat(CATALOGUE.sql("""
            select c.oid::regclass || ' ' || t.tgname || ' ' || t.tgenabled::text
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('records', 'ledger', 'access') and not t.tgisinternal
            order by 1
            """).query(String.class).list())
                .containsExactly(
                        "access.anchor append_only A",
                        "access.anchor no_truncate A",
                        "access.checkpoint no_truncate A",
                        "access.checkpoint only_forward A",
                        "access.command append_only A",
                        "access.command no_truncate A",
                        "access.event append_only A",
                        "access.event no_truncate A",
                        "access.head no_truncate A",
                        "access.head one_head A",
                        "access.tile append_only A",
                        "access.tile no_truncate A",
                        "ledger.anchor append_only A",
                        "ledger.anchor no_truncate A",
                        "ledger.checkpoint no_truncate A",
                        "ledger.checkpoint only_forward A",
                        "ledger.head no_truncate A",
                        "ledger.head one_head A",
                        "ledger.tile append_only A",
                        "ledger.tile no_truncate A",
                        "records.command append_only A",
                        "records.command no_truncate A",
                        "records.event append_only A",
                        "records.event no_truncate A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate records.event",
                "truncate records.command",
                "truncate ledger.tile",
                "truncate ledger.head",
                "delete from ledger.head",
                "truncate access.event"
            })
    void even_the_owner_is_refused_without_its_triggers_being_dropped(String statement) {
        assertThatThrownBy(() -> CATALOGUE
                        .sql("set session_replication_role = replica; " + statement)
                        .update())
                .rootCause()
                .hasMessageContaining("is refused");
    }
}
