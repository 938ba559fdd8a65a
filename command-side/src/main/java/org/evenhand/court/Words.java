package org.evenhand.court;

import org.evenhand.court.CourtRefusal.CourtRequired;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;

/** Words that must not be empty. A form's space bar is not an answer. */
final class Words {

    private Words() {}

    static Confided required(Confided words, String field) {
        if (words.isBlank()) {
            throw Refused.because(new FieldMissing(field));
        }
        return words;
    }

    static String court(String court) {
        if (court.isBlank()) {
            throw Refused.because(new CourtRequired());
        }
        return court.strip();
    }
}
