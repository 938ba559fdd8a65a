package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Where the sign-in form and the sign-out button lead. */
@Component
final class SignInAnswers
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler, LogoutSuccessHandler {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;

    SignInAnswers(Accounts accounts, Passwords passwords, SignIns signIns) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Browsers.seeOther(request, response, AskedFor.takenFrom(request));
    }

    /** Says that it failed and not why; waiting is worth knowing about. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        Browsers.seeOther(
                request, response, why instanceof TooManyAttempts ? "/sign-in?failed&wait" : "/sign-in?failed");
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            accounts.byId(signedIn.actor().id())
                    .map(Account::member)
                    .ifPresent(member -> signIns.enter(
                            SignInOutcome.SIGNED_OUT,
                            passwords.attempt(member.username(), request.getRemoteAddr()),
                            Optional.of(member.id())));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Browsers.seeOther(request, response, "/sign-in?signed-out");
    }
}
