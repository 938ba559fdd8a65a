package org.evenhand.vault;

/** A ciphertext that this key did not write for this place: altered, moved from elsewhere, or under another key. */
public final class NotDecipherable extends RuntimeException {

    NotDecipherable(String message, Throwable cause) {
        super(message, cause);
    }
}
