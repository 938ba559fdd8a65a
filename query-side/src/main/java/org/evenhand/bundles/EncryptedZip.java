package org.evenhand.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.evenhand.vault.FileKey;
import org.springframework.core.io.AbstractResource;

/** A packed bundle on its way to whoever fetches it. Asked for a range, it is decrypted from its begin. */
final class EncryptedZip extends AbstractResource {

    private final String name;
    private final Path file;
    private final FileKey key;
    private final long bytes;

    EncryptedZip(String name, Path file, FileKey key, long bytes) {
        this.name = name;
        this.file = file;
        this.key = key;
        this.bytes = bytes;
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return BegunFile.read(key, file);
    }

    /** Two of one bundle are the same file. */
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof EncryptedZip zip && zip.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
