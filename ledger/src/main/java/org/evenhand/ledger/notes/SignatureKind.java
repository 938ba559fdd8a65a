package org.evenhand.ledger.notes;

import org.evenhand.ledger.Refuted;

/** The signature types of C2SP signed-note that Evenhand makes and reads; any other is an unknown key's and is ignored. */
public enum SignatureKind {

    /** A log's own signature over the note's text. */
    ED25519(0x01, "Ed25519", 32, 64),
    /** A cosigner's statement, with its time, over the checkpoint. */
    ED25519_COSIGNATURE(0x04, "Ed25519", 32, 8 + 64),
    /** The same, safe from quantum computers (FIPS 204), over origin, size and root. Logs sign with it too. */
    ML_DSA_44_COSIGNATURE(0x06, "ML-DSA-44", 1312, 8 + 2420);

    private final int type;
    private final String algorithm;
    private final int keyLength;
    private final int signatureLength;

    SignatureKind(int type, String algorithm, int keyLength, int signatureLength) {
        this.type = type;
        this.algorithm = algorithm;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
    }

    byte type() {
        return (byte) type;
    }

    String algorithm() {
        return algorithm;
    }

    int keyLength() {
        return keyLength;
    }

    int signatureLength() {
        return signatureLength;
    }

    /** Whether the signature begins with the second at which it was made. */
    public boolean isTimed() {
        return this != ED25519;
    }

    static SignatureKind of(byte type) {
        for (SignatureKind kind : values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new Refuted("a key of an unknown signature type");
    }
}
