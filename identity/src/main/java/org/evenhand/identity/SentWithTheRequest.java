package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Marks a password that came by HTTP Basic, with the request that it is for. */
public final class SentWithTheRequest extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    public SentWithTheRequest(HttpServletRequest request) {
        super(request);
    }
}
