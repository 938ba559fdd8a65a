package org.evenhand.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;

/** What a note says, on its way through one decision. */
record Body(String text) {

    /** The last one saved; empty before the first, and once its subject is erased. */
    static Optional<Body> lastOf(List<NoteDraftSaved> drafts) {
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(drafts.getLast().body().text()).map(Body::new);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** SHA-256, in hexadecimal, of the note's id, a newline and the text in UTF-8. With the id, so that equal notes differ. */
    String hashIn(NoteId note) {
        try {
            byte[] bytes = (note.value() + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "Body[not shown]";
    }
}
