package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Whether a request must show that it comes from a form of ours. A program that sends its password with each request need not:
 * no other site can make a browser add that header. Where a browser has remembered such a password it does add it, and then
 * it also says where the form came from ({@code Origin}): so only requests without one are let off.
 */
@Component
final class NeedsCsrfToken implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && !isFromAProgram(request);
    }

    private static boolean isFromAProgram(HttpServletRequest request) {
        return Browsers.sendsPassword(request) && request.getHeader(HttpHeaders.ORIGIN) == null;
    }
}
