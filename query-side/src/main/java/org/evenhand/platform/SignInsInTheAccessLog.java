package org.evenhand.platform;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.identity.SignInLog;
import org.evenhand.identity.SignInOutcome;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.SignInRefused;
import org.evenhand.record.AccessEvent.SignInRefused.Because;
import org.evenhand.record.Actor;
import org.evenhand.record.Purpose;
import org.evenhand.record.StaffId;

/**
 * Sign-ins as entries of the access log. Known limit: a process of the command side alone cannot write that log, so in separate
 * processes the proxy sends {@code /sign-in} and {@code /sign-out} to the query side; what the command side refuses by itself (a
 * wrong password sent with a request) stands only in {@code identity.sign_in}.
 */
final class SignInsInTheAccessLog implements SignInLog {

    private final ReadingLog log;
    private final PermissionsInTheAccessLog permissions;

    SignInsInTheAccessLog(ReadingLog log, PermissionsInTheAccessLog permissions) {
        this.log = log;
        this.permissions = permissions;
    }

    @Override
    public void enter(SignInOutcome outcome, Optional<StaffId> account, Instant at) {
        permissions.enterChanges();
        account.ifPresent(id -> log.enter(entry(outcome, id), Actor.SYSTEM, Purpose.OPERATION, Optional.empty()));
    }

    private static AccessEvent entry(SignInOutcome outcome, StaffId account) {
        return switch (outcome) {
            case SIGNED_IN -> new AccessEvent.SignedIn(account);
            case SIGNED_OUT -> new AccessEvent.SignedOut(account);
            case WRONG_PASSWORD -> new SignInRefused(account, Because.WRONG_PASSWORD);
            case LOCKED -> new SignInRefused(account, Because.ACCOUNT_LOCKED);
            case TOO_MANY -> new SignInRefused(account, Because.TOO_MANY_ATTEMPTS);
        };
    }
}
