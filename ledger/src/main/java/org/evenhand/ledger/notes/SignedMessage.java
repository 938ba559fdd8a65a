package org.evenhand.ledger.notes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenhand.ledger.Refuted;

/** The bytes under each kind of signature (C2SP signed-note and tlog-cosignature). */
final class SignedMessage {

    private static final int TIME = 8;
    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    private SignedMessage() {}

    /** @param signature as its line holds it, with the time in front if its kind has one */
    static byte[] of(SignatureKind kind, String name, String text, byte[] signature) {
        return switch (kind) {
            case ED25519 -> text.getBytes(StandardCharsets.UTF_8);
            case ED25519_COSIGNATURE ->
                ("cosignature/v1\ntime " + time(signature) + "\n" + text).getBytes(StandardCharsets.UTF_8);
            case ML_DSA_44_COSIGNATURE -> tree(name, time(signature), Checkpoint.of(text));
        };
    }

    /** The signature alone. */
    static byte[] signature(SignatureKind kind, byte[] timed) {
        return kind.isTimed() ? Arrays.copyOfRange(timed, TIME, timed.length) : timed;
    }

    static byte[] timed(long second, byte[] signature) {
        return ByteBuffer.allocate(TIME + signature.length)
                .putLong(second)
                .put(signature)
                .array();
    }

    /** POSIX seconds at which it was made, as the signer says. */
    static long time(byte[] timed) {
        long second = ByteBuffer.wrap(timed).getLong();
        if (second < 0) {
            throw new Refuted("a signature's time is 2^63 or more");
        }
        return second;
    }

    private static byte[] tree(String name, long second, Checkpoint checkpoint) {
        byte[] cosigner = name.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        if (cosigner.length > 255 || origin.length > 255) {
            throw new Refuted("a name is over 255 bytes");
        }
        return ByteBuffer.allocate(SUBTREE.length + 1 + cosigner.length + TIME + 1 + origin.length + 2 * TIME + 32)
                .put(SUBTREE)
                .put((byte) cosigner.length)
                .put(cosigner)
                .putLong(second)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root())
                .array();
    }
}
