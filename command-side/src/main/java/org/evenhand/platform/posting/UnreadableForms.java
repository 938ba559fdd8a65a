package org.evenhand.platform.posting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenhand.court.CourtImportRefusal.FileTooLarge;
import org.evenhand.court.imports.CourtImporting;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that the server cannot take apart ends here, before anything reads it: the server's own exception quotes the field's
 * value, and would carry it into the log. The answer is a plain sentence, because a page would have to read the form again.
 */
final class UnreadableForms extends OncePerRequestFilter {

    /** A file and the form around it. */
    static final int LONGEST_UPLOAD = CourtImporting.LONGEST_FILE + 100_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request) && !isReadable(request)) {
            boolean large = request.getContentLengthLong() > RequestReader.LONGEST_BODY;
            response.setStatus((large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(
                            large
                                    ? "This form is too large: send at most %,d bytes."
                                            .formatted(RequestReader.LONGEST_BODY)
                                    : "This form could not be read: it has too many fields, or characters that are none.");
            return;
        }
        if (isUpload(request) && request.getContentLengthLong() > LONGEST_UPLOAD) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(new FileTooLarge(CourtImporting.LONGEST_FILE).sentence());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
