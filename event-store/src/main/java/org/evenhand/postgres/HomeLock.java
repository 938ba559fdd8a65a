package org.evenhand.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One running application per folder. The operating system gives the lock back when its holder dies, however it dies, so
 * whoever holds it may stop a server that was left behind.
 */
final class HomeLock implements AutoCloseable {

    // Far behind the text, because Windows does not let others read a locked region.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        var channel = FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            throw inUse(home, "process " + read(channel));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new HomeLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The channel stays open: closing it would let go the lock that this process holds.
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    }

    private static PostgresUnavailable inUse(Path home, String holder) {
        return new PostgresUnavailable("The folder " + home + " is in use by another Evenhand (" + holder
                + "). Stop that one, or choose another folder with evenhand.data-dir.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
