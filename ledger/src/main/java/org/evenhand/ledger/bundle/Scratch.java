package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a bundle keeps aside until it is finished: names, hashes and places. Whoever packs decides how it lies there. */
public interface Scratch {

    OutputStream begin(String name) throws IOException;

    InputStream again(String name) throws IOException;

    /** If it is there. */
    void delete(String name) throws IOException;

    /** Plain files in a folder that exists. */
    static Scratch in(Path folder) {
        return new Scratch() {
            @Override
            public OutputStream begin(String name) throws IOException {
                return Files.newOutputStream(folder.resolve(name));
            }

            @Override
            public InputStream again(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }

            @Override
            public void delete(String name) throws IOException {
                Files.deleteIfExists(folder.resolve(name));
            }
        };
    }
}
