package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** The token that shows a post to come from a form of ours: kept in the session as a text, where both processes find it. */
@Component
final class CsrfTokenOfTheSession implements CsrfTokenRepository {

    private final SecureRandom random = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            request.getSession().setAttribute(SessionKeys.CSRF, token.getToken());
        } else if (request.getSession(false) instanceof HttpSession session) {
            session.removeAttribute(SessionKeys.CSRF);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return request.getSession(false) instanceof HttpSession session
                        && session.getAttribute(SessionKeys.CSRF) instanceof String text
                ? token(text)
                : null;
    }

    private static CsrfToken token(String text) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", text);
    }
}
