package org.evenhand.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Writing so that after a power cut a file is there whole or not at all, and only its owner can read it. */
final class DurableFiles {

    static final String UNFINISHED = ".unfinished";

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));

    private DurableFiles() {}

    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** The temporary file is made with mode 0600 before anything is in it; the rename shows it whole. */
    static void write(Path target, byte[] content) throws IOException {
        Path folder = folderOf(target);
        Path unfinished = Files.createTempFile(folder, target.getFileName() + "-", UNFINISHED);
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            writeFully(file, content);
            file.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
    }

    /**
     * Overwritten before it is unlinked. Known limit: a file system that copies on write, or the flash below it, may keep the
     * old blocks; what protects them then is that the key in them is wrapped.
     */
    static void destroy(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            writeFully(file, new byte[(int) file.size()]);
            file.force(true);
        }
        Files.deleteIfExists(target);
        forceFolder(folderOf(target));
    }

    /** True where somebody other than the owner may read or write it. */
    static boolean openToOthers(Path file) throws IOException {
        return POSIX && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    static void writeFully(FileChannel file, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    /** A rename or a new name is durable only once its folder is. Windows has no such call and needs none. */
    static void forceFolder(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file in no folder: " + file);
        }
        return folder;
    }
}
