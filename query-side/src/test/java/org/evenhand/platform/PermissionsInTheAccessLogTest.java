package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.platform.projecting.Views;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.PermissionChanged;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Whatever changes an account, and wherever, is entered before the account is used. */
class PermissionsInTheAccessLogTest {

    private static final StaffId SOMEBODY = new StaffId(new UUID(0x7000L, 0x8000000000000001L));

    private final List<AccessEvent> entered = new ArrayList<>();
    private boolean broken;
    private JdbcClient byHand;
    private PermissionsInTheAccessLog permissions;

    @BeforeEach
    void open() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(
                        new SchemaMigration("identity", "db/migration/identity"),
                        new SchemaMigration("views", "db/migration/views")))
                .run(database.superuser());
        byHand = JdbcClient.create(database.superuser());
        var source = database.query();
        permissions = new PermissionsInTheAccessLog(
                new Views(JdbcClient.create(source), new JdbcTransactionManager(source)),
                (reading, reader, purpose, basis) -> {
                    if (broken) {
                        throw new IllegalStateException("the access log is away");
                    }
                    entered.add(reading);
                });
    }

    @Test
    void an_account_is_entered_when_it_is_made_changed_locked_and_unlocked_and_only_then() {
        permissions.enterChanges();
        assertThat(entered).isEmpty();

        byHand.sql("insert into identity.account (id, username, password_hash, display_name, role)"
                        + " values (:id, 'somebody', 'x', 'Somebody', 'TRAINEE')")
                .param("id", SOMEBODY.value())
                .update();
        entersOnce(new PermissionChanged(SOMEBODY, null, Role.TRAINEE));
        byHand.sql("update identity.account set role = 'CLINICIAN'").update();
        entersOnce(new PermissionChanged(SOMEBODY, Role.TRAINEE, Role.CLINICIAN));
        byHand.sql("update identity.account set locked = true").update();
        entersOnce(new PermissionChanged(SOMEBODY, Role.CLINICIAN, null));
        byHand.sql("update identity.account set locked = false").update();
        entersOnce(new PermissionChanged(SOMEBODY, null, Role.CLINICIAN));
        byHand.sql("delete from identity.account").update();
        entersOnce(new PermissionChanged(SOMEBODY, Role.CLINICIAN, null));
    }

    @Test
    void what_could_not_be_entered_is_entered_later() {
        byHand.sql("insert into identity.account (id, username, password_hash, display_name, role)"
                        + " values (:id, 'somebody', 'x', 'Somebody', 'AUDITOR')")
                .param("id", SOMEBODY.value())
                .update();
        broken = true;
        assertThatThrownBy(permissions::enterChanges).hasMessage("the access log is away");
        broken = false;
        entersOnce(new PermissionChanged(SOMEBODY, null, Role.AUDITOR));
    }

    private void entersOnce(PermissionChanged change) {
        entered.clear();
        permissions.enterChanges();
        permissions.enterChanges();
        assertThat(entered).containsExactly(change);
    }
}
