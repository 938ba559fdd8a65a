package org.evenhand.ledger.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.StrictText;

/**
 * A bag in a zip, with one folder at the top as RFC 8493 §4.2 asks. What comes out is counted, so that a small archive cannot
 * keep a verifier busy for ever.
 */
final class ZipBag implements Bag {

    /** Proofs hardly shrink; text shrinks ten times at most. */
    private static final int MOST_TIMES_LARGER = 200;

    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

    private final ZipFile zip;
    private final String top;
    private long left;

    private ZipBag(ZipFile zip, String top, long left) {
        this.zip = zip;
        this.top = top;
        this.left = left;
    }

    static ZipBag open(Path file) throws IOException {
        ZipDirectory.check(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refuted("the zip cannot be read");
        }
        var names = zip.entries();
        String first = names.hasMoreElements() ? names.nextElement().getName() : "";
        int slash = first.indexOf('/');
        if (slash <= 0) {
            zip.close();
            throw new Refuted("the zip has no folder at its top");
        }
        return new ZipBag(zip, first.substring(0, slash + 1), ALWAYS_ALLOWED + MOST_TIMES_LARGER * Files.size(file));
    }

    @Override
    public void names(Consumer<String> each) {
        zip.stream().forEach(entry -> {
            String name = entry.getName();
            if (!name.startsWith(top)) {
                throw new Refuted(StrictText.shown(name) + " is outside the zip's one folder");
            }
            if (!name.endsWith("/")) {
                each.accept(name.substring(top.length()));
            }
        });
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(top + name);
        if (entry == null) {
            throw new Refuted(name + " is missing");
        }
        return new Counted(zip.getInputStream(entry), name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final String name;

        Counted(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count;
            try {
                count = super.read(into, from, length);
            } catch (ZipException | java.io.EOFException broken) {
                throw new Refuted(name + " cannot be unpacked");
            }
            left -= Math.max(0, count);
            if (left < 0) {
                throw new Refuted("the zip unpacks to more than " + MOST_TIMES_LARGER + " times its size");
            }
            return count;
        }
    }
}
