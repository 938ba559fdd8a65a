package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * The answer to a post without a token of ours. Known limit: where the session ended while somebody wrote, the post is lost and
 * they must sign in again; what they wrote is in their autosaved draft.
 */
@Component
final class Denied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!Browsers.wantsPage(request)) {
            String code = why instanceof CsrfException ? "CSRF_TOKEN_MISSING" : "DENIED";
            Problem.of(HttpStatus.FORBIDDEN, code, "This request is not allowed as it was sent.")
                    .write(response);
        } else if (CurrentActor.principal().isEmpty()) {
            Browsers.seeOther(request, response, "/sign-in?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
