package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.evenhand.ledger.Refuted;

/** A bag as it was handed in, a folder or a zip. Whoever made it chose every name, length and byte in it. */
interface Bag extends AutoCloseable {

    /**
     * Every file, once for each time that it is there. Nothing that would be read from elsewhere is among them.
     *
     * @throws Refuted if there is something that is no plain file
     */
    void names(Consumer<String> each) throws IOException;

    /** @throws Refuted if it is not there */
    InputStream open(String name) throws IOException;

    /** @throws Refuted if it is not there or larger */
    default byte[] read(String name, int most) throws IOException {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refuted(name + " is over " + most + " bytes");
            }
            return bytes;
        }
    }

    @Override
    void close() throws IOException;
}
