package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.evenhand.ledger.Refuted;

/**
 * A zip says each name twice, in its directory and before the data, and programs differ in which they believe. This refuses an
 * archive that different programs would unpack to different bags: names that differ, links, encryption, odd methods, and a
 * directory too large to hold in memory. Field names and places are those of PKWARE's APPNOTE 6.3.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final long SATURATED = 0xffffffffL;
    /** About a million names. */
    private static final long MOST_BYTES = 160L * 1024 * 1024;

    private final RandomAccessFile zip;
    private final long length;

    private ZipDirectory(RandomAccessFile zip) throws IOException {
        this.zip = zip;
        this.length = zip.length();
    }

    static void check(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            new ZipDirectory(zip).check();
        }
    }

    private void check() throws IOException {
        long end = end();
        ByteBuffer tail = bytes(end, 22);
        long count = Short.toUnsignedLong(tail.getShort(10));
        long size = Integer.toUnsignedLong(tail.getInt(12));
        long from = Integer.toUnsignedLong(tail.getInt(16));
        long after = end;
        if (end >= 20 && bytes(end - 20, 20).getInt(0) == LOCATOR_64) {
            long at = bytes(end - 20, 20).getLong(8);
            ByteBuffer larger = bytes(at, 56);
            if (larger.getInt(0) != END_64) {
                throw broken();
            }
            count = larger.getLong(32);
            size = larger.getLong(40);
            from = larger.getLong(48);
            after = at;
        }
        if (size < 0 || size > MOST_BYTES) {
            throw new Refuted("the zip's directory is too large: unpack it and verify the folder");
        }
        // Nothing before the first entry and nothing between directory and end: no second archive inside this one.
        if (from < 0 || from + size != after || count < 0 || count > size / 46) {
            throw broken();
        }
        entries(from, size, count);
    }

    /** The end record without a comment after it: a comment could hold a second end. */
    private long end() throws IOException {
        if (length < 22 || bytes(length - 22, 4).getInt(0) != END) {
            throw new Refuted("this is no zip, or it has a comment or something else at its end");
        }
        return length - 22;
    }

    private void entries(long from, long size, long count) throws IOException {
        ByteBuffer all = bytes(from, (int) size);
        int at = 0;
        for (long n = 0; n < count; n++) {
            if (at + 46 > size || all.getInt(at) != ENTRY) {
                throw broken();
            }
            int name = Short.toUnsignedInt(all.getShort(at + 28));
            int extra = Short.toUnsignedInt(all.getShort(at + 30));
            int comment = Short.toUnsignedInt(all.getShort(at + 32));
            if (comment > 0 || at + 46L + name + extra > size) {
                throw broken();
            }
            plain(all, at);
            byte[] called = new byte[name];
            all.get(at + 46, called);
            sameNameBefore(called, local(all, at, name, extra), from);
            at += 46 + name + extra;
        }
        if (at != size) {
            throw broken();
        }
    }

    private static void plain(ByteBuffer all, int at) {
        int flags = all.getShort(at + 8);
        int method = all.getShort(at + 10);
        boolean unix = all.get(at + 5) == 3;
        int kind = all.getInt(at + 38) >>> 28;
        boolean link = unix && kind != 0 && kind != 8 && kind != 4;
        if ((flags & 1) != 0 || method != 0 && method != 8 || link) {
            throw new Refuted("the zip holds a link, or something encrypted or packed in an unusual way");
        }
    }

    private void sameNameBefore(byte[] name, long at, long directory) throws IOException {
        if (at < 0 || at + 30 + name.length > directory) {
            throw broken();
        }
        ByteBuffer head = bytes(at, 30 + name.length);
        byte[] before = Arrays.copyOfRange(head.array(), 30, 30 + name.length);
        if (head.getInt(0) != LOCAL
                || Short.toUnsignedInt(head.getShort(26)) != name.length
                || !Arrays.equals(before, name)) {
            throw new Refuted("the zip calls a file differently in its directory and before its data");
        }
    }

    /** Of the local header; in a large archive it stands in the zip64 extra field, after the two sizes if they are there too. */
    private static long local(ByteBuffer all, int at, int name, int extra) {
        long offset = Integer.toUnsignedLong(all.getInt(at + 42));
        if (offset != SATURATED) {
            return offset;
        }
        int field = at + 46 + name;
        int end = field + extra;
        while (field + 4 <= end) {
            int length = Short.toUnsignedInt(all.getShort(field + 2));
            if (all.getShort(field) == 1) {
                int skip = (all.getInt(at + 24) == -1 ? 8 : 0) + (all.getInt(at + 20) == -1 ? 8 : 0);
                if (length < skip + 8 || field + 4 + length > end) {
                    throw broken();
                }
                return all.getLong(field + 4 + skip);
            }
            field += 4 + length;
        }
        throw broken();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        if (at < 0 || at + count > length) {
            throw broken();
        }
        byte[] bytes = new byte[count];
        zip.seek(at);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Refuted broken() {
        return new Refuted("the zip's directory is broken");
    }
}
