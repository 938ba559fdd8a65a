package org.evenhand.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Fingerprints;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How somebody comes in where nobody has an account: by a link that is printed once, where only who runs the process can read
 * it. It works once, for a day, and only as long as there is no account.
 */
@Component
public final class FirstAccount {

    static final Duration VALID = Duration.ofDays(1);

    /** NIST SP 800-63B: length counts, composition does not. */
    static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final ObjectProvider<JdbcClient> jdbc;
    private final Fingerprints fingerprints;
    private final Clock clock;

    public enum Answer {
        MADE,
        LINK_NOT_VALID,
        NAME_MISSING,
        PASSWORD_TOO_SHORT
    }

    /** @param jdbc absent in a process of the query side alone, which makes no accounts */
    FirstAccount(
            Accounts accounts,
            Passwords passwords,
            @CommandDatabase ObjectProvider<JdbcClient> jdbc,
            Fingerprints fingerprints,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** A new link's token, which ends any earlier one; empty where somebody has an account already. */
    public Optional<String> invite() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.getObject()
                .sql(Sql.named("invite-first-account"))
                .param("digest", digest(token))
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return Optional.of(token);
    }

    /** Makes the account of a service manager, and uses the link up. */
    public Answer make(String token, String username, String displayName, String password) {
        String name = Account.spelling(username);
        if (name.isEmpty() || displayName.isBlank() || name.length() > LONGEST || displayName.length() > LONGEST) {
            return Answer.NAME_MISSING;
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD
                || password.length() > Passwords.LONGEST) {
            return Answer.PASSWORD_TOO_SHORT;
        }
        return accounts.none() && usedUp(token)
                ? made(token, name, displayName.strip(), password)
                : Answer.LINK_NOT_VALID;
    }

    /** Deleting it is the test and the use in one: two people with the same link make one account. */
    private boolean usedUp(String token) {
        return jdbc.getObject()
                        .sql("delete from identity.first_account where token_digest = :digest and expires_at > :now")
                        .param("digest", digest(token))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private Answer made(String token, String username, String displayName, String password) {
        StaffMember manager = new StaffMember(
                new StaffId(fingerprints.fingerprint("first-account", token)),
                username,
                displayName,
                Role.SERVICE_MANAGER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        accounts.put(new Account(manager, passwords.hash(password)), false);
        return Answer.MADE;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
