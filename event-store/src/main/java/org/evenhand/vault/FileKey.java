package org.evenhand.vault;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key of one file that is too large to be encrypted at once: AES-256-GCM in segments of 64 KiB by Tink, each bound to its place,
 * so that a file which was cut off or put together anew does not decrypt. What is written under it needs constant memory.
 */
public final class FileKey {

    private static final int SEGMENT = 64 * 1024;

    private final byte[] key;
    private final StreamingAead cipher;

    FileKey(byte[] key) {
        this.key = key.clone();
        try {
            this.cipher = new AesGcmHkdfStreaming(this.key, "HmacSha256", Ciphers.KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available on this machine", e);
        }
    }

    /** A new one, in memory only until its shares are written. */
    public static FileKey random() {
        return new FileKey(Ciphers.newKeys(1));
    }

    byte[] bytes() {
        return key.clone();
    }

    /** @param place what is written; it decrypts as nothing else. The end is written by closing, which closes the other too */
    public OutputStream encrypting(OutputStream to, String place) throws IOException {
        try {
            return cipher.newEncryptingStream(to, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file could not be encrypted", e);
        }
    }

    /** Reading throws {@link IOException} where it is not what was written there under this key. */
    public InputStream decrypting(InputStream from, String place) throws IOException {
        try {
            return cipher.newDecryptingStream(from, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException("a file is not what was written for this place", e);
        }
    }

    /** The same for whoever reads here and there. */
    public SeekableByteChannel decrypting(SeekableByteChannel from, String place) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(from, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException("a file is not what was written for this place", e);
        }
    }
}
