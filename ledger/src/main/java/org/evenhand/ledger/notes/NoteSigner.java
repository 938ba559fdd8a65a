package org.evenhand.ledger.notes;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;

/**
 * Signs notes with one key. Where the private key lives is the caller's business; a key management service implements this
 * with a call to itself.
 */
public interface NoteSigner {

    VerifierKey verifier();

    /** @param at second that a {@linkplain SignatureKind#isTimed timed} signature states */
    NoteSignature sign(String text, Instant at);

    /** A new key of the platform's own making. */
    static KeyPair newKey(SignatureKind kind) {
        try {
            return KeyPairGenerator.getInstance(kind.algorithm()).generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java 25 has " + kind.algorithm(), missing);
        }
    }

    static NoteSigner of(String name, SignatureKind kind, KeyPair pair) {
        return of(new VerifierKey(name, kind, RawKeys.raw(kind, pair.getPublic())), pair.getPrivate());
    }

    static NoteSigner of(VerifierKey verifier, PrivateKey key) {
        return new NoteSigner() {
            @Override
            public VerifierKey verifier() {
                return verifier;
            }

            @Override
            public NoteSignature sign(String text, Instant at) {
                SignatureKind kind = verifier.kind();
                byte[] timed = kind.isTimed() ? SignedMessage.timed(at.getEpochSecond(), new byte[0]) : new byte[0];
                byte[] made = signature(SignedMessage.of(kind, verifier.name(), text, timed));
                byte[] bytes = kind.isTimed() ? SignedMessage.timed(at.getEpochSecond(), made) : made;
                return new NoteSignature(verifier.name(), verifier.id(), bytes);
            }

            private byte[] signature(byte[] message) {
                try {
                    Signature signing = Signature.getInstance(verifier.kind().algorithm());
                    signing.initSign(key);
                    signing.update(message);
                    return signing.sign();
                } catch (GeneralSecurityException broken) {
                    throw new IllegalStateException("the signing key cannot sign", broken);
                }
            }
        };
    }
}
