package org.evenhand.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;

/** What a note says, on its way through one decision. */
record Body(String text) {

    /** The last one saved; empty before the first, and once its subject is erased. */
    static Optional<Body> lastOf(List<NoteEvent> written) {
        return written.reversed().stream()
                .map(Body::in)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(body -> Optional.ofNullable(body.text()).map(Body::new));
    }

    /** That revision's; a note filed by re-attribution begins with its first. */
    static Optional<Body> signedIn(List<NoteEvent> written, int revision) {
        return written.stream()
                .flatMap(event -> switch (event) {
                    case NoteDraftSaved e when e.revision() == revision -> Stream.of(e.body());
                    case NoteFiledByReattribution e when revision == 1 -> Stream.of(e.body());
                    default -> Stream.empty();
                })
                .findFirst()
                .flatMap(body -> Optional.ofNullable(body.text()).map(Body::new));
    }

    private static Optional<Personal> in(NoteEvent event) {
        return switch (event) {
            case NoteDraftSaved e -> Optional.of(e.body());
            case NoteFiledByReattribution e -> Optional.of(e.body());
            default -> Optional.empty();
        };
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
