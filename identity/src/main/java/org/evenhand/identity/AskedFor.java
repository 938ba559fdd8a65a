package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The page that somebody wanted before they had to sign in. */
final class AskedFor {

    private static final int LONGEST = 1_000;

    private AskedFor() {}

    static void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        if (page.length() <= LONGEST) {
            request.getSession().setAttribute(SessionKeys.ASKED_FOR, page);
        }
    }

    /** Always a page of ours: two slashes would name another host. */
    static String takenFrom(HttpServletRequest request) {
        if (request.getSession(false) instanceof HttpSession session
                && session.getAttribute(SessionKeys.ASKED_FOR) instanceof String page) {
            session.removeAttribute(SessionKeys.ASKED_FOR);
            if (page.startsWith("/") && !page.startsWith("//") && page.indexOf('\\') < 0) {
                return page;
            }
        }
        return "/";
    }
}
