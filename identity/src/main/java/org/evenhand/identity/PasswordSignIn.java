package org.evenhand.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by user name and password, from the form or with a request. */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final Passwords passwords;

    PasswordSignIn(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String username = offered.getName();
        String password = offered.getCredentials() instanceof String text ? text : "";
        boolean withThisRequest = offered.getDetails() instanceof SentWithTheRequest;
        StaffMember member = withThisRequest
                ? passwords.verifyAgain(username, password, addressOf(offered))
                : passwords.verify(username, password, addressOf(offered));
        return SignedIn.as(member, withThisRequest).authentication();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String addressOf(Authentication offered) {
        return offered.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
