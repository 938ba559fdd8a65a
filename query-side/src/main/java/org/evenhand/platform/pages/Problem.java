package org.evenhand.platform.pages;

import java.util.Set;
import org.evenhand.record.GeneralRefusal;

/**
 * One refusal as a page shows it: in the summary above and beside its field.
 *
 * @param code the rule's code
 * @param anchor the id of the field, or of its form where it concerns the whole
 */
public record Problem(String field, String code, String sentence, String anchor) {

    private static final Set<String> SAY_NO_NAME =
            Set.of(new GeneralRefusal.FieldMissing("").code(), new GeneralRefusal.FieldMalformed("", "").code());

    /**
     * Key of the field's name for the summary, where the sentence alone would not say which field it is about: {@code
     * field.people.role} for {@code people[1].role}. Empty where the sentence says enough.
     */
    public String name() {
        return SAY_NO_NAME.contains(code) ? "field." + field.replaceAll("\\[\\d+]", "") : "";
    }

    Problem at(String place) {
        return new Problem(field, code, sentence, place);
    }
}
