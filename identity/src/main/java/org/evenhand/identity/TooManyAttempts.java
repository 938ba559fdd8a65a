package org.evenhand.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was not looked at: too many wrong ones came before it. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("too many wrong passwords");
    }
}
