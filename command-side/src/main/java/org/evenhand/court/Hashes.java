package org.evenhand.court;

import java.util.regex.Pattern;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;

/** A document by its SHA-256. About somebody all the same: who has the document can tell which it is. */
final class Hashes {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    static Personal sha256(Confided hash, Subject about) {
        if (!SHA_256.matcher(hash.text()).matches()) {
            throw Refused.because(new FieldMalformed("textHash", "a SHA-256 in 64 lower-case hexadecimal digits"));
        }
        return hash.about(about);
    }
}
