package org.evenhand.ledger.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.ledger.Refuted;

/**
 * C2SP signed-note: a text and the signatures under it. Whoever controls the bytes chooses text and signatures; nothing in it
 * is to be believed before {@link Trust} has checked it.
 *
 * @param text with its last newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** Sixteen signatures of 5 kB and a long text; more is refused before it is read. */
    public static final int MOST_BYTES = 128 * 1024;

    private static final int MOST_SIGNATURES = 32;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public String note() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    public byte[] bytes() {
        return note().getBytes(StandardCharsets.UTF_8);
    }

    public SignedNote with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new SignedNote(text, all);
    }

    /** @throws Refuted if it is no signed note */
    public static SignedNote of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refuted("a signed note is over " + MOST_BYTES + " bytes");
        }
        String note = utf8(bytes);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.length() == blank + 2) {
            throw new Refuted("a signed note is a text, an empty line and signatures");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures(note.substring(blank + 2)));
    }

    /** @param lines each with its newline */
    public static List<NoteSignature> signatures(String lines) {
        if (!lines.endsWith("\n")) {
            throw new Refuted("the last signature line does not end");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            if (signatures.size() == MOST_SIGNATURES) {
                throw new Refuted("a signed note has more than " + MOST_SIGNATURES + " signatures");
            }
            signatures.add(NoteSignature.of(line));
        }
        return signatures;
    }

    /** Strict: text that is not UTF-8, or holds controls, has no signed note. */
    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
                throw new Refuted("a signed note holds a control character");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refuted("a signed note is not UTF-8");
        }
    }
}
