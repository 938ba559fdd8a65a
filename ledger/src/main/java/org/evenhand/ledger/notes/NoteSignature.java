package org.evenhand.ledger.notes;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.evenhand.ledger.Base64Text;
import org.evenhand.ledger.Refuted;

/**
 * One signature line of a note. Nobody has checked it yet.
 *
 * @param name of the key, as the line says
 * @param keyId first four bytes of the key's hash: finds the key, proves nothing
 * @param bytes after the key id
 */
public record NoteSignature(String name, int keyId, byte[] bytes) {

    private static final String DASH = "— ";
    private static final int KEY_ID = 4;

    /** With its newline. */
    public String line() {
        byte[] all = ByteBuffer.allocate(KEY_ID + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
    }

    /** @param line without its newline */
    public static NoteSignature of(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw new Refuted("a signature line is not a dash, a name and base64");
        }
        byte[] all;
        try {
            all = Base64Text.decode(line.substring(space + 1));
        } catch (IllegalArgumentException notBase64) {
            throw new Refuted("a signature is not base64");
        }
        if (all.length <= KEY_ID) {
            throw new Refuted("a signature is shorter than its key id");
        }
        String name = KeyName.checked(line.substring(DASH.length(), space));
        ByteBuffer read = ByteBuffer.wrap(all);
        int keyId = read.getInt();
        byte[] bytes = new byte[read.remaining()];
        read.get(bytes);
        return new NoteSignature(name, keyId, bytes);
    }
}
