package org.evenhand.ledger.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.StrictText;
import org.jspecify.annotations.Nullable;

/**
 * A manifest as it is read: {@code <sha-256 in hexadecimal>  <name>}, sorted by name, so that no name comes twice. One line is in
 * memory at a time.
 */
final class Manifest implements AutoCloseable {

    /** @param sha256 of the file of that name */
    record Line(byte[] sha256, String name) {}

    private static final int LONGEST = 512;
    private static final int HASH = 64;

    private final String called;
    private final InputStream in;
    private String last = "";
    private long number;

    /** @param called its own name, for refutations */
    Manifest(String called, InputStream in) {
        this.called = called;
        this.in = new BufferedInputStream(in);
    }

    static String line(byte[] sha256, String name) {
        return HexFormat.of().formatHex(sha256) + "  " + name + "\n";
    }

    /** @return {@code null} at the end */
    @Nullable
    Line next() throws IOException {
        String line = raw();
        if (line == null) {
            return null;
        }
        number++;
        if (line.length() < HASH + 3 || !line.startsWith("  ", HASH)) {
            throw wrong("is not a hash, two spaces and a name");
        }
        String name = line.substring(HASH + 2);
        if (last.compareTo(name) >= 0) {
            throw wrong("is not in order, or its name comes twice");
        }
        if (!BagFiles.isKnown(name)) {
            throw wrong("names " + StrictText.shown(name) + ", which is no part of a bundle");
        }
        last = name;
        byte[] hash;
        try {
            hash = HexFormat.of().parseHex(line, 0, HASH);
        } catch (IllegalArgumentException notHexadecimal) {
            throw wrong("has no hash in hexadecimal");
        }
        if (!line(hash, name).equals(line + "\n")) {
            throw wrong("is written in a second spelling");
        }
        return new Line(hash, name);
    }

    private @Nullable String raw() throws IOException {
        byte[] line = new byte[LONGEST];
        for (int length = 0; ; length++) {
            int c = in.read();
            if (c < 0 && length == 0) {
                return null;
            }
            if (c < 0 || length == LONGEST) {
                number++;
                throw wrong("does not end, or is too long");
            }
            if (c == '\n') {
                return new String(line, 0, length, StandardCharsets.ISO_8859_1);
            }
            line[length] = (byte) c;
        }
    }

    private Refuted wrong(String how) {
        return new Refuted("line " + number + " of " + called + " " + how);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
