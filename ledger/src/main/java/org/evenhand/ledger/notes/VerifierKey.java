package org.evenhand.ledger.notes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.evenhand.ledger.Base64Text;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;

/**
 * A public key and what it may sign, as C2SP signed-note writes it down:
 * {@code name+id+base64(type ‖ key)}. Who pins this text needs to trust nothing else.
 *
 * @param name of the signer
 * @param key raw: 32 bytes of Ed25519 (RFC 8032) or 1,312 of ML-DSA-44 (FIPS 204)
 */
public record VerifierKey(String name, SignatureKind kind, byte[] key) {

    public VerifierKey {
        KeyName.checked(name);
        if (key.length != kind.keyLength()) {
            throw new Refuted("a key of " + key.length + " bytes is not of its signature type");
        }
    }

    public int id() {
        byte[] text = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(text.length + 1 + key.length)
                .put(text)
                .put(kind.type())
                .put(key)
                .array();
        return ByteBuffer.wrap(Sha256.of(named)).getInt();
    }

    public String text() {
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(kind.type()).put(key).array();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** @throws Refuted if it is no key, or its id is another key's */
    public static VerifierKey of(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Refuted("a verifier key is a name, an id and a key");
        }
        byte[] typed;
        try {
            typed = Base64Text.decode(parts[2]);
        } catch (IllegalArgumentException notBase64) {
            throw new Refuted("a verifier key is not base64");
        }
        if (typed.length < 2) {
            throw new Refuted("a verifier key is empty");
        }
        byte[] key = new byte[typed.length - 1];
        System.arraycopy(typed, 1, key, 0, key.length);
        VerifierKey read = new VerifierKey(parts[0], SignatureKind.of(typed[0]), key);
        if (!read.text().equals(text)) {
            throw new Refuted("a verifier key's id is not its own");
        }
        return read;
    }

    public boolean made(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    /** Whether this key signed this note's text so. False for whatever does not verify, however it is malformed. */
    public boolean verifies(String text, NoteSignature signature) {
        if (!made(signature) || signature.bytes().length != kind.signatureLength()) {
            return false;
        }
        try {
            byte[] message = SignedMessage.of(kind, name, text, signature.bytes());
            Signature check = Signature.getInstance(kind.algorithm());
            check.initVerify(RawKeys.publicKey(kind, key));
            check.update(message);
            return check.verify(SignedMessage.signature(kind, signature.bytes()));
        } catch (GeneralSecurityException | Refuted doesNotVerify) {
            return false;
        }
    }
}
