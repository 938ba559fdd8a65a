package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.evenhand.platform.projecting.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code ?at-least=<position>}: who has just sent something sees it. Waits a moment for the views; if they do not get there
 * the page says so, and is never silently old.
 */
final class AtLeast implements HandlerInterceptor {

    static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String MISSED = AtLeast.class.getName() + ".missed";

    private final Progress progress;

    AtLeast(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Long position = position(request.getParameter("at-least"));
        if (position != null && !progress.reaches(position, PATIENCE)) {
            request.setAttribute(MISSED, true);
            response.setHeader("Evenhand-Being-Recorded", "true");
        }
        return true;
    }

    static boolean missed(HttpServletRequest request) {
        return request.getAttribute(MISSED) != null;
    }

    /** What is no position asks for nothing. */
    private static @Nullable Long position(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
