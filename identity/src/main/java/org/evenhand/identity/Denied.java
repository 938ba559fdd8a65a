package org.evenhand.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * The answer to a post without a token of ours. Known limit: where the session ended while somebody wrote, the post is lost and
 * they must sign in again; what they wrote is in their autosaved draft.
 */
@Component
final class Denied implements AccessDeniedHandler {

    private final AuthenticationEntryPoint notSignedIn;

    Denied(AuthenticationEntryPoint notSignedIn) {
        this.notSignedIn = notSignedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean nobody = CurrentActor.principal().isEmpty();
        if (nobody && !Browsers.wantsPage(request) && !Browsers.sendsPassword(request)) {
            notSignedIn.commence(
                    request, response, new InsufficientAuthenticationException("nobody is signed in", why));
        } else if (!Browsers.wantsPage(request)) {
            String code = why instanceof CsrfException ? "CSRF_TOKEN_MISSING" : "DENIED";
            Problem.of(HttpStatus.FORBIDDEN, code, "This request is not allowed as it was sent.")
                    .write(response);
        } else if (nobody) {
            Browsers.seeOther(request, response, "/sign-in?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
