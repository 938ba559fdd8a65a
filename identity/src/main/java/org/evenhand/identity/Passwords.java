package org.evenhand.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.vault.Fingerprints;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Whether a password is somebody's. Says the same, and takes as long, whether the name is unknown, the password wrong or the
 * account locked.
 */
@Component
final class Passwords {

    static final int LONGEST = 1_000;

    /** OWASP's parameters for Argon2id: 19 MiB, two passes, one lane. */
    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private final String nobodys = hash("a password that nobody has");

    /** Guesses at one name wait for one another, or many at once would all be looked at before the first is counted. */
    private final Object[] turns =
            IntStream.range(0, 32).mapToObj(i -> new Object()).toArray();

    private final Accounts accounts;
    private final SignIns signIns;
    private final Fingerprints fingerprints;
    private final JustVerified justVerified;

    Passwords(Accounts accounts, SignIns signIns, Fingerprints fingerprints, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.fingerprints = fingerprints;
        this.justVerified = new JustVerified(clock);
    }

    String hash(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    Attempt attempt(String username, String address) {
        return Attempt.of(fingerprints, username, address);
    }

    /**
     * Looks afresh, and enters the outcome.
     *
     * @throws TooManyAttempts without looking
     * @throws BadCredentialsException in every other case of a no
     */
    StaffMember verify(String username, String password, String address) {
        Attempt attempt = attempt(username, address);
        synchronized (turns[Math.floorMod(attempt.name().hashCode(), turns.length)]) {
            Optional<Account> account = accounts.byUsername(username);
            var id = account.map(a -> a.member().id());
            if (signIns.tooMany(attempt)) {
                signIns.enter(SignInOutcome.TOO_MANY, attempt, id);
                throw new TooManyAttempts();
            }
            String hash = account.map(Account::passwordHash).orElse(nobodys);
            boolean right = password.length() <= LONGEST && argon2.matches(password, hash) && account.isPresent();
            if (!right || account.get().member().locked()) {
                signIns.enter(right ? SignInOutcome.LOCKED : SignInOutcome.WRONG_PASSWORD, attempt, id);
                throw new BadCredentialsException("not signed in");
            }
            signIns.enter(SignInOutcome.SIGNED_IN, attempt, id);
            justVerified.remember(account.get(), password);
            return account.get().member();
        }
    }

    /** For a password that comes with every request: one found right in the last minutes is not looked at again. */
    StaffMember verifyAgain(String username, String password, String address) {
        return accounts.byUsername(username)
                .filter(account -> !account.member().locked() && justVerified.knows(account, password))
                .map(Account::member)
                .orElseGet(() -> verify(username, password, address));
    }
}
