package org.evenhand.ledger.notes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Raw public keys to the platform's and back: the fixed DER head of RFC 8410 and RFC 9881 before the key's own bytes. */
final class RawKeys {

    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ML_DSA_44 = HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private RawKeys() {}

    static PublicKey publicKey(SignatureKind kind, byte[] raw) throws GeneralSecurityException {
        byte[] head = head(kind);
        byte[] encoded =
                ByteBuffer.allocate(head.length + raw.length).put(head).put(raw).array();
        return KeyFactory.getInstance(kind.algorithm()).generatePublic(new X509EncodedKeySpec(encoded));
    }

    static byte[] raw(SignatureKind kind, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, head(kind).length, encoded.length);
    }

    private static byte[] head(SignatureKind kind) {
        return kind == SignatureKind.ML_DSA_44_COSIGNATURE ? ML_DSA_44 : ED25519;
    }
}
