package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** The answer to whoever is not signed in, the same for every path, whether it exists or not. */
@Component
final class NotSignedIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignIns.WINDOW.toSeconds()));
            Problem.of(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "TOO_MANY_ATTEMPTS",
                            "Too many wrong passwords. Try again in 15 minutes.")
                    .write(response);
        } else if (Browsers.wantsPage(request) && !Browsers.sendsPassword(request)) {
            if (request.getMethod().equals("GET")) {
                AskedFor.remember(request);
            }
            Browsers.seeOther(request, response, "/sign-in");
        } else {
            if (!Browsers.isScript(request)) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Evenhand\", charset=\"UTF-8\"");
            }
            Problem.of(HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED", "Send your user name and password with HTTP Basic.")
                    .write(response);
        }
    }
}
