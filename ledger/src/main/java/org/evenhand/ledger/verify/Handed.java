package org.evenhand.ledger.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.evenhand.ledger.Refuted;

/** Reads what somebody else put on the disk: never more than expected, never through a link. */
final class Handed {

    private Handed() {}

    /** @throws Refuted if it is missing, no plain file or larger */
    static byte[] read(Path file, int most) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refuted(name + " is missing or no plain file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refuted(name + " is over " + most + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new Refuted(name + " is missing");
        }
    }
}
