package org.evenhand.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as they are stored. */
@Component
final class Accounts {

    private static final String ACCOUNT = Sql.named("account");
    private static final String PUT = Sql.named("put-account");

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byId(StaffId id) {
        return jdbc.sql(ACCOUNT + " where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> byUsername(String username) {
        return jdbc.sql(ACCOUNT + " where username = :username")
                .param("username", Account.spelling(username))
                .query(Accounts::account)
                .optional();
    }

    List<Account> inRole(Role role) {
        return jdbc.sql(ACCOUNT + " where role = :role order by display_name, id")
                .param("role", role.name())
                .query(Accounts::account)
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    boolean hasDemo() {
        return jdbc.sql("select exists (select from identity.account where demo and not locked)")
                .query(Boolean.class)
                .single();
    }

    /** Creates it; an account with this id keeps all but its registration's last day, and is unlocked. */
    void put(Account account, boolean demo) {
        StaffMember member = account.member();
        Registration registration = member.registration().orElse(null);
        jdbc.sql(PUT)
                .param("id", member.id().value())
                .param("username", member.username())
                .param("passwordHash", account.passwordHash())
                .param("displayName", member.displayName())
                .param("role", member.role().name())
                .param("registrationBody", registration == null ? null : registration.body())
                .param("registrationNumber", registration == null ? null : registration.number())
                .param("registrationValidUntil", registration == null ? null : registration.validUntil())
                .param("supervisor", member.supervisor().map(StaffId::value).orElse(null))
                .param("person", member.person().map(PersonId::value).orElse(null))
                .param("demo", demo)
                .update();
    }

    void lockDemo() {
        jdbc.sql("update identity.account set locked = true where demo").update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        StaffMember member = new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                registration(row),
                Optional.ofNullable(nullableId(row, "supervisor")).map(StaffId::new),
                Optional.ofNullable(nullableId(row, "person")).map(PersonId::new),
                row.getBoolean("locked"));
        return new Account(member, row.getString("password_hash"));
    }

    private static @Nullable UUID nullableId(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Optional<Registration> registration(ResultSet row) throws SQLException {
        String body = row.getString("registration_body");
        return body == null
                ? Optional.empty()
                : Optional.of(new Registration(
                        body,
                        row.getString("registration_number"),
                        row.getObject("registration_valid_until", LocalDate.class)));
    }
}
