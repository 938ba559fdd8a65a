package org.evenhand.court.imports;

import java.util.List;
import java.util.Map;

/** A JSON value as it stands in the file. Numbers keep their digits: a case number is not a quantity. */
sealed interface Value {

    Value ABSENT = new Plain("");

    /** @param fields in the order of the file */
    record Fields(Map<String, Value> fields) implements Value {}

    record Many(List<Value> values) implements Value {}

    /** @param text of a text, number or truth value; empty for {@code null} */
    record Plain(String text) implements Value {
        @Override
        public String toString() {
            return "Plain[not shown]";
        }
    }
}
