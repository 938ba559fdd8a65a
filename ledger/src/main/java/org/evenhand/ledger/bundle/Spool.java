package org.evenhand.ledger.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.evenhand.ledger.Sha256;

/** Bytes kept aside until the end, counted and hashed as they come: a zip wants their number before the bytes. */
final class Spool implements AutoCloseable {

    private final Scratch scratch;
    private final String name;
    private final OutputStream out;
    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = Sha256.digest();
    private long length;

    Spool(Scratch scratch, String name) throws IOException {
        this.scratch = scratch;
        this.name = name;
        this.out = new BufferedOutputStream(scratch.begin(name));
    }

    void add(byte[] bytes) throws IOException {
        add(bytes, bytes.length);
    }

    private void add(byte[] bytes, int count) throws IOException {
        out.write(bytes, 0, count);
        crc.update(bytes, 0, count);
        digest.update(bytes, 0, count);
        length += count;
    }

    /** All of another, which takes no more. */
    void add(Spool other) throws IOException {
        other.out.close();
        byte[] part = new byte[64 * 1024];
        try (InputStream in = scratch.again(other.name)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                add(part, count);
            }
        }
    }

    /** @return how many bytes; none are taken afterwards */
    long copy(OutputStream to) throws IOException {
        out.close();
        try (InputStream in = scratch.again(name)) {
            return in.transferTo(to);
        }
    }

    long length() {
        return length;
    }

    int crc() {
        return (int) crc.getValue();
    }

    /** To be asked once. */
    byte[] sha256() {
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        out.close();
        scratch.delete(name);
    }
}
