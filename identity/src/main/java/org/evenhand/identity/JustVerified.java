package org.evenhand.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.record.StaffId;

/**
 * Passwords found right a moment ago. A program sends its password with every request, and Argon2 is slow on purpose. Kept is
 * a keyed hash under a key that lives as long as this process, so what is here is of no use elsewhere.
 */
final class JustVerified {

    private static final Duration FOR = Duration.ofMinutes(5);

    private final Map<StaffId, Verified> verified = new ConcurrentHashMap<>();
    private final SecretKeySpec key = newKey();
    private final Clock clock;

    private record Verified(byte[] password, Instant until) {}

    JustVerified(Clock clock) {
        this.clock = clock;
    }

    void remember(Account account, String password) {
        verified.put(
                account.member().id(),
                new Verified(hash(account, password), clock.instant().plus(FOR)));
    }

    boolean knows(Account account, String password) {
        Verified known = verified.get(account.member().id());
        return known != null
                && clock.instant().isBefore(known.until())
                && MessageDigest.isEqual(known.password(), hash(account, password));
    }

    /** With the stored hash in it: a changed password ends what was remembered. */
    private byte[] hash(Account account, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((account.passwordHash() + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
