package org.evenhand.platform.posting;

import org.springframework.http.HttpStatus;

/** What arrived is not even a form or JSON. The sentence names what was expected and repeats nothing that was sent. */
final class BadRequest extends RuntimeException {

    private final transient HttpStatus status;

    BadRequest(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
