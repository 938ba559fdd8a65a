package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip of any number of files in constant memory: the platform's own writer remembers every entry until the end, this
 * one keeps its directory aside. Sizes stand before the data, every entry is of the same day, and names are ASCII.
 */
final class StreamedZip implements AutoCloseable {

    private static final int HEADER = 30;
    private static final int ENTRY = 46;
    private static final short NEEDS = 45;
    /** 1 January 1980, the earliest there is: when a bundle was made stands in its bag-info. */
    private static final int DAY = 0x0021;

    private static final long SATURATED = 0xffffffffL;

    private final OutputStream out;
    private final Spool directory;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private long at;
    private long count;
    private long directoryBytes;

    /** @param directory keeps the names until the end */
    StreamedZip(OutputStream out, Spool directory) {
        this.out = out;
        this.directory = directory;
    }

    void add(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        byte[] packed = deflated(bytes);
        boolean smaller = packed.length < bytes.length;
        byte[] data = smaller ? packed : bytes;
        entry(name, smaller ? 8 : 0, (int) crc.getValue(), data.length, bytes.length);
        out.write(data);
        at += data.length;
    }

    /** As it is. */
    void add(String name, Spool spool) throws IOException {
        if (spool.length() >= SATURATED) {
            throw new IOException("a single file of a bundle is over 4 GiB");
        }
        entry(name, 0, spool.crc(), spool.length(), spool.length());
        if (spool.copy(out) != spool.length()) {
            throw new IOException("a file changed while it was packed");
        }
        at += spool.length();
    }

    private byte[] deflated(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length];
        int length = deflater.deflate(packed);
        return deflater.finished() ? java.util.Arrays.copyOf(packed, length) : bytes;
    }

    private void entry(String name, int method, int crc, long packed, long size) throws IOException {
        byte[] called = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer common = bytes(22)
                .putShort((short) 0)
                .putShort((short) method)
                .putShort((short) 0)
                .putShort((short) DAY)
                .putInt(crc)
                .putInt((int) packed)
                .putInt((int) size)
                .putShort((short) called.length);
        boolean far = at >= SATURATED;
        ByteBuffer extra =
                far ? bytes(12).putShort((short) 1).putShort((short) 8).putLong(at) : bytes(0);
        directory.add(bytes(ENTRY)
                .putInt(0x02014b50)
                .putShort(NEEDS)
                .putShort(NEEDS)
                .put(common.array())
                .putShort((short) extra.capacity())
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt((int) (far ? SATURATED : at))
                .array());
        directory.add(called);
        directory.add(extra.array());
        directoryBytes += ENTRY + called.length + extra.capacity();
        out.write(bytes(HEADER)
                .putInt(0x04034b50)
                .putShort(NEEDS)
                .put(common.array())
                .putShort((short) 0)
                .array());
        out.write(called);
        at += HEADER + called.length;
        count++;
    }

    void finish() throws IOException {
        directory.copy(out);
        long end = at + directoryBytes;
        if (count >= 0xffff || end >= SATURATED) {
            out.write(bytes(76)
                    .putInt(0x06064b50)
                    .putLong(44)
                    .putShort(NEEDS)
                    .putShort(NEEDS)
                    .putInt(0)
                    .putInt(0)
                    .putLong(count)
                    .putLong(count)
                    .putLong(directoryBytes)
                    .putLong(at)
                    .putInt(0x07064b50)
                    .putInt(0)
                    .putLong(end)
                    .putInt(1)
                    .array());
        }
        short entries = (short) Math.min(count, 0xffff);
        out.write(bytes(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort(entries)
                .putShort(entries)
                .putInt((int) Math.min(directoryBytes, SATURATED))
                .putInt((int) Math.min(at, SATURATED))
                .putShort((short) 0)
                .array());
        out.flush();
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        directory.close();
    }
}
