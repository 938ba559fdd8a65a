package org.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenhand.identity.FirstAccount.Answer;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstAccountTest {

    static final TestDatabase DATABASE = TestDatabase.create();
    static final String PASSWORD = "four plain words together";

    @TempDir
    Path home;

    final MovingClock clock = new MovingClock();
    Accounts accounts;
    Passwords passwords;
    FirstAccount first;

    @BeforeAll
    static void migrate() {
        new Migrations(List.of(new SchemaMigration("identity", "db/migration/identity"))).run(DATABASE.superuser());
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        JdbcClient.create(DATABASE.superuser())
                .sql("delete from identity.account")
                .update();
        JdbcClient jdbc = JdbcClient.create(DATABASE.command());
        var command = new StaticListableBeanFactory();
        command.addBean("command", jdbc);
        var fingerprints = new Fingerprints(FolderVault.open(VaultPlaces.under(home)));
        accounts = new Accounts(jdbc);
        passwords = new Passwords(
                accounts,
                new SignIns(jdbc, clock, new StaticListableBeanFactory().getBeanProvider(SignInLog.class)),
                fingerprints,
                clock);
        first = new FirstAccount(accounts, passwords, command.getBeanProvider(JdbcClient.class), fingerprints, clock);
    }

    @Test
    void the_link_makes_a_service_manager_who_can_sign_in() {
        String token = first.invite().orElseThrow();

        assertThat(first.make(token, " Ruth ", "Ruth Okafor", PASSWORD)).isEqualTo(Answer.MADE);

        StaffMember ruth = passwords.verify("ruth", PASSWORD, "127.0.0.1");
        assertThat(ruth.role()).isEqualTo(Role.SERVICE_MANAGER);
        assertThat(ruth.displayName()).isEqualTo("Ruth Okafor");
    }

    @Test
    void the_link_works_once_and_no_other_is_given_once_there_is_an_account() {
        String token = first.invite().orElseThrow();
        first.make(token, "ruth", "Ruth Okafor", PASSWORD);

        assertThat(first.make(token, "eve", "Eve", PASSWORD)).isEqualTo(Answer.LINK_NOT_VALID);
        assertThat(first.invite()).isEmpty();
        assertThat(accounts.byUsername("eve")).isEmpty();
    }

    @Test
    void a_new_link_ends_the_one_before() {
        String earlier = first.invite().orElseThrow();
        String later = first.invite().orElseThrow();

        assertThat(first.make(earlier, "eve", "Eve", PASSWORD)).isEqualTo(Answer.LINK_NOT_VALID);
        assertThat(first.make(later, "ruth", "Ruth Okafor", PASSWORD)).isEqualTo(Answer.MADE);
    }

    @Test
    void after_a_day_the_link_is_worth_nothing() {
        String token = first.invite().orElseThrow();

        clock.pass(FirstAccount.VALID);

        assertThat(first.make(token, "ruth", "Ruth Okafor", PASSWORD)).isEqualTo(Answer.LINK_NOT_VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ruth Okafor, four plain words together, NAME_MISSING",
        "ruth, ' ', four plain words together, NAME_MISSING",
        "ruth, Ruth Okafor, too short, PASSWORD_TOO_SHORT"
    })
    void a_slip_in_the_form_does_not_use_the_link_up(String username, String name, String password, Answer answer) {
        String token = first.invite().orElseThrow();

        assertThat(first.make(token, username, name, password)).isEqualTo(answer);
        assertThat(first.make(token, "ruth", "Ruth Okafor", PASSWORD)).isEqualTo(Answer.MADE);
    }

    @Test
    void a_guessed_link_makes_nothing() {
        assertThat(first.make("guessed", "eve", "Eve", PASSWORD)).isEqualTo(Answer.LINK_NOT_VALID);
        assertThat(accounts.none()).isTrue();
    }
}
