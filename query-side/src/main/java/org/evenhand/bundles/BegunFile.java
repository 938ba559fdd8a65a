package org.evenhand.bundles;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.evenhand.ledger.bundle.Scratch;
import org.evenhand.record.Subject;
import org.evenhand.vault.FileKey;
import org.evenhand.vault.KeyShares;
import org.evenhand.vault.Vault;

/**
 * A bundle while it is packed. All that is written, also what is kept aside for a moment, is encrypted under a key that is in memory
 * alone: what a crash leaves behind nobody ever reads.
 */
final class BegunFile implements Scratch, Closeable {

    private static final String ITSELF = "bundle";

    private final BundleId bundle;
    private final Path folder;
    private final Vault vault;
    private final FileKey key = FileKey.random();

    BegunFile(BundleId bundle, Path folder, Vault vault) {
        this.bundle = bundle;
        this.folder = folder;
        this.vault = vault;
    }

    OutputStream out() throws IOException {
        return key.encrypting(Files.newOutputStream(part()), ITSELF);
    }

    SeekableByteChannel written() throws IOException {
        return written(key, part());
    }

    static SeekableByteChannel written(FileKey key, Path file) throws IOException {
        return key.decrypting(Files.newByteChannel(file), ITSELF);
    }

    static InputStream read(FileKey key, Path file) throws IOException {
        return key.decrypting(Files.newInputStream(file), ITSELF);
    }

    /**
     * Keeps it, to be read as long as nobody in it is erased.
     *
     * @return false if somebody was erased while it was packed: it must be packed anew
     */
    boolean keep(Collection<Subject> shown) throws IOException {
        try (FileChannel file = FileChannel.open(part(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        if (!KeyShares.write(key, bundle.value(), shown, vault, BundleFolder.keyOf(folder, bundle))) {
            return false;
        }
        Files.move(
                part(),
                BundleFolder.fileOf(folder, bundle),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private Path part() {
        return folder.resolve(BundleFolder.name(bundle) + ".part");
    }

    @Override
    public OutputStream begin(String name) throws IOException {
        return key.encrypting(Files.newOutputStream(folder.resolve(name)), name);
    }

    @Override
    public InputStream again(String name) throws IOException {
        return key.decrypting(Files.newInputStream(folder.resolve(name)), name);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part());
    }
}
