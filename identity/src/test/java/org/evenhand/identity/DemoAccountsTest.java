package org.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Role;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoAccountsTest {

    static final TestDatabase DATABASE = TestDatabase.create();

    @TempDir
    Path home;

    final MovingClock clock = new MovingClock();
    JdbcClient jdbc;
    Accounts accounts;
    Passwords passwords;

    @BeforeAll
    static void migrate() {
        new Migrations(List.of(new SchemaMigration("identity", "db/migration/identity"))).run(DATABASE.superuser());
    }

    @BeforeEach
    void open() {
        jdbc = JdbcClient.create(DATABASE.command());
        accounts = new Accounts(jdbc);
        var noLogs = new StaticListableBeanFactory().getBeanProvider(SignInLog.class);
        passwords = new Passwords(
                accounts,
                new SignIns(jdbc, clock, noLogs),
                new Fingerprints(FolderVault.open(VaultPlaces.under(home))),
                clock);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::", "no.such.host.invalid"})
    void demonstration_accounts_are_refused_where_others_could_reach_them(String address) {
        assertThatThrownBy(() -> demo(true, address).afterPropertiesSet())
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("evenhand.demo=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void on_loopback_they_are_there_and_stay_the_same_on_the_next_start(String address) {
        demo(true, address).afterPropertiesSet();
        String hash = accounts.byUsername("clinician").orElseThrow().passwordHash();

        demo(true, address).afterPropertiesSet();

        assertThat(accounts.byUsername("clinician").orElseThrow().passwordHash())
                .isEqualTo(hash);
        assertThat(accounts.inRole(Role.CLINICIAN)).hasSize(2);
        assertThat(hash).startsWith("$argon2id$");
    }

    @Test
    void they_are_locked_once_demonstration_mode_is_off_and_unlocked_when_it_is_on_again() {
        demo(true, "127.0.0.1").afterPropertiesSet();

        demo(false, "0.0.0.0").afterPropertiesSet();
        assertThat(accounts.byUsername("clinician").orElseThrow().member().locked())
                .isTrue();

        demo(true, "127.0.0.1").afterPropertiesSet();
        assertThat(accounts.byUsername("clinician").orElseThrow().member().locked())
                .isFalse();
    }

    private DemoAccounts demo(boolean on, String address) {
        var command = new StaticListableBeanFactory();
        command.addBean("command", jdbc);
        return new DemoAccounts(accounts, passwords, clock, command.getBeanProvider(JdbcClient.class), on, address);
    }
}
