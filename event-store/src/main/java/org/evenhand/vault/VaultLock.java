package org.evenhand.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** One writer at a time to a vault's folder, among threads and among processes. Readers need no lock. */
final class VaultLock {

    private final ReentrantLock threads = new ReentrantLock();
    private final Path file;

    VaultLock(Path folder) {
        this.file = folder.resolve("lock");
    }

    interface Work<T> {
        T run() throws IOException;
    }

    <T> T holding(Work<T> work) throws IOException {
        threads.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = acquire(channel)) {
            return work.run();
        } finally {
            threads.unlock();
        }
    }

    /** The operating system's lock belongs to the process: a second vault in the same process must wait in another way. */
    private static FileLock acquire(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldInThisProcess) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
        }
    }
}
