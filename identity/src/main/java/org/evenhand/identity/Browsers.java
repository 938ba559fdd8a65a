package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** How a request is answered: a browser is led to a page, a program is told what is wrong. */
final class Browsers {

    private Browsers() {}

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }

    static boolean sendsPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }

    /** A script of a page, which must not make the browser ask for a password in a window of its own. */
    static boolean isScript(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null;
    }

    static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
    }
}
