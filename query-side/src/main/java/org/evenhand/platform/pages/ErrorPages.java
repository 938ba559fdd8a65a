package org.evenhand.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.evenhand.record.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;
import tools.jackson.databind.json.JsonMapper;

/**
 * Errors as a page or as problem+json. What does not exist, what may not be seen and an address that means nothing get the
 * same bytes. No text of an exception reaches a page.
 */
final class ErrorPages implements Controller, ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Frames frames;
    private final JsonMapper json;

    ErrorPages(Frames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    /** Where the container sends what went wrong, whatever the method was. */
    @Override
    public @Nullable ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.valueOf(code);
        if (status.is5xxServerError()) {
            LOG.error("A request could not be answered ({})", Fault.of((Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
        }
        return show(status, request, response);
    }

    @Nullable
    ModelAndView show(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Negotiated.json(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words(status));
            problem.setTitle(status.getReasonPhrase());
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
            return null;
        }
        String kind = status == HttpStatus.NOT_FOUND ? "missing" : status.is5xxServerError() ? "failed" : "refused";
        return new ModelAndView("error/" + kind, Map.of("frame", frames.of(request)), status);
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is no such record, or it is not one that you may see.";
            case FORBIDDEN -> "The request was refused. Open the page again and send the form from there.";
            default ->
                status.is5xxServerError()
                        ? "This did not work, and the fault is ours. Nothing that you sent was half recorded."
                        : "The request cannot be read.";
        };
    }
}
