package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;

/** One import of court case data. The same file is the same import, whoever brings it and however often. */
public record CourtImportId(UUID value) implements Id {

    /** @param sha256 of the file's bytes, in lower-case hexadecimal */
    public static CourtImportId of(String sha256) {
        return new CourtImportId(Derived.from("court-import", sha256));
    }
}
