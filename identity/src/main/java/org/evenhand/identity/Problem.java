package org.evenhand.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.evenhand.store.codec.EvenhandJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What a program is told, as RFC 9457 writes it. */
record Problem(String type, String title, int status, String detail, String code) {

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, code);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(EvenhandJson.mapper().writeValueAsBytes(this));
    }
}
