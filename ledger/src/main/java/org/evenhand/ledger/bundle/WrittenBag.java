package org.evenhand.ledger.bundle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.evenhand.ledger.Refuted;
import org.jspecify.annotations.Nullable;

/**
 * A zip as {@link StreamedZip} writes it: events in the order in which a manifest names them, so that nobody needs to remember
 * where they stand. What is remembered are the few other files.
 */
final class WrittenBag implements Bag {

    private static final int ENTRY = 0x02014b50;
    private static final long SATURATED = 0xffffffffL;

    /** @param at of the local header, from the zip's begin */
    private record Place(String name, int method, long packed, long at) {}

    private final SeekableByteChannel zip;
    private final long directory;
    private final long entries;
    private final String top;
    private final Map<String, Place> few = new HashMap<>();
    private Entries next;

    private WrittenBag(SeekableByteChannel zip, long directory, long entries) throws IOException {
        this.zip = zip;
        this.directory = directory;
        this.entries = entries;
        Place first = new Entries().next();
        if (first == null) {
            throw new IOException("the zip is empty");
        }
        this.top = first.name().substring(0, first.name().indexOf('/') + 1);
        each(place -> {
            String name = place.name().substring(top.length());
            if (EventFile.of(name).isEmpty()) {
                few.put(name, place);
            }
        });
        this.next = new Entries();
    }

    static WrittenBag of(SeekableByteChannel zip) throws IOException {
        ByteBuffer end = bytes(zip, zip.size() - 22, 22);
        long entries = Short.toUnsignedLong(end.getShort(10));
        long from = Integer.toUnsignedLong(end.getInt(16));
        if (entries == 0xffff || from == SATURATED || Integer.toUnsignedLong(end.getInt(12)) == SATURATED) {
            ByteBuffer larger = bytes(zip, bytes(zip, zip.size() - 42, 20).getLong(8), 56);
            entries = larger.getLong(32);
            from = larger.getLong(48);
        }
        return new WrittenBag(zip, from, entries);
    }

    @Override
    public void names(Consumer<String> each) throws IOException {
        each(place -> each.accept(place.name().substring(top.length())));
    }

    private void each(Consumer<Place> each) throws IOException {
        var all = new Entries();
        for (Place place = all.next(); place != null; place = all.next()) {
            each.accept(place);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        Place place = few.get(name);
        if (place == null) {
            do {
                place = next.next();
            } while (place != null && !place.name().equals(top + name));
        }
        if (place == null) {
            throw new Refuted(name + " is missing, or in another order");
        }
        ByteBuffer head = bytes(zip, place.at(), 30);
        long data = place.at() + 30 + Short.toUnsignedInt(head.getShort(26)) + Short.toUnsignedInt(head.getShort(28));
        var packed = new Part(data, place.packed());
        return place.method() == 0 ? packed : new Inflated(packed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ByteBuffer bytes(SeekableByteChannel zip, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        zip.position(at);
        while (bytes.hasRemaining()) {
            if (zip.read(bytes) < 0) {
                throw new IOException("the zip ends early");
            }
        }
        return bytes.flip();
    }

    /** The zip's directory from its begin, an entry at a time. */
    private final class Entries {

        private final DataInputStream in = new DataInputStream(
                new BufferedInputStream(new Part(directory, Long.MAX_VALUE - directory), 64 * 1024));
        private long left = entries;

        @Nullable
        Place next() throws IOException {
            if (left == 0) {
                return null;
            }
            left--;
            ByteBuffer entry = read(46);
            if (entry.getInt(0) != ENTRY) {
                throw new IOException("the zip's directory is broken");
            }
            byte[] name = read(Short.toUnsignedInt(entry.getShort(28))).array();
            ByteBuffer extra = read(Short.toUnsignedInt(entry.getShort(30)));
            long at = Integer.toUnsignedLong(entry.getInt(42));
            return new Place(
                    new String(name, StandardCharsets.US_ASCII),
                    entry.getShort(10),
                    Integer.toUnsignedLong(entry.getInt(20)),
                    at == SATURATED ? extra.getLong(4) : at);
        }

        private ByteBuffer read(int count) throws IOException {
            byte[] bytes = new byte[count];
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Some bytes of the zip; others may be read in between. */
    private final class Part extends InputStream {

        private long at;
        private long left;

        Part(long at, long length) {
            this.at = at;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            zip.position(at);
            int count = zip.read(ByteBuffer.wrap(into, from, (int) Math.min(length, left)));
            at += Math.max(0, count);
            left -= Math.max(0, count);
            return count;
        }
    }

    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream packed) {
            super(packed, new Inflater(true), 16 * 1024);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
