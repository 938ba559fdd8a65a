package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evenhand.court.imports.Value.Fields;
import org.evenhand.court.imports.Value.Many;
import org.evenhand.court.imports.Value.Plain;

/** A place in the file and what stands there. What is not there is a place too, with nothing in it. */
record Spot(String path, Value value) {

    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,79}");

    /** One step of a path. A name that is no plain field name could be a person's: its place stands for it. */
    static String step(String name, int place) {
        return FIELD_NAME.matcher(name).matches() ? "." + name : "[~" + place + "]";
    }

    Spot at(String name) {
        Value found = value instanceof Fields(Map<String, Value> fields) ? fields.get(name) : null;
        return new Spot(path + "." + name, found == null ? Value.ABSENT : found);
    }

    Spot at(String first, String second) {
        return at(first).at(second);
    }

    boolean has(String name) {
        return !at(name).isEmpty();
    }

    /** Without the spaces around it; empty where nothing is said. Some court screens write the word "null". */
    String text() {
        String text = value instanceof Plain(String plain) ? plain.strip() : "";
        return text.equals("null") ? "" : text;
    }

    boolean isEmpty() {
        return switch (value) {
            case Fields(Map<String, Value> fields) -> fields.isEmpty();
            case Many(List<Value> values) -> values.isEmpty();
            case Plain plain -> text().isEmpty();
        };
    }

    boolean isYes() {
        return text().equalsIgnoreCase("yes") || text().equalsIgnoreCase("true");
    }

    boolean isNo() {
        return text().equalsIgnoreCase("no") || text().equalsIgnoreCase("false");
    }

    boolean is(String word) {
        return text().equals(word);
    }

    /** What is chosen of a list to choose from, or the plain text that stands instead. */
    String chosen() {
        String label = at("value", "label").text();
        return label.isEmpty() ? text() : label;
    }

    /**
     * The entries of a collection: in CCD's wrapping {@code [{id, value: {…}}]}, bare, or a single one without a list, as the
     * parties of an FL401 case are held.
     */
    List<Entry> entries() {
        return switch (value) {
            case Many(List<Value> values) -> {
                var entries = new ArrayList<Entry>();
                for (int i = 0; i < values.size(); i++) {
                    Spot whole = new Spot(path + "[" + i + "]", values.get(i));
                    if (whole.value() instanceof Fields && !whole.isEmpty()) {
                        entries.add(Entry.of(whole));
                    }
                }
                yield entries;
            }
            case Fields fields -> isEmpty() ? List.of() : List.of(Entry.of(this));
            case Plain plain -> List.of();
        };
    }

    /** Every value that holds no other, in the order of the file; an empty object or list is one. */
    List<Spot> leaves() {
        var leaves = new ArrayList<Spot>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<Spot> leaves) {
        if (value instanceof Fields(Map<String, Value> fields) && !fields.isEmpty()) {
            int place = 0;
            for (Map.Entry<String, Value> field : fields.entrySet()) {
                new Spot(path + step(field.getKey(), ++place), field.getValue()).collect(leaves);
            }
        } else if (value instanceof Many(List<Value> values) && !values.isEmpty()) {
            for (int i = 0; i < values.size(); i++) {
                new Spot(path + "[" + i + "]", values.get(i)).collect(leaves);
            }
        } else {
            leaves.add(this);
        }
    }

    @Override
    public String toString() {
        return "Spot[" + path + "]";
    }

    /** @param whole with its wrapping @param value without */
    record Entry(Spot whole, Spot id, Spot value) {

        private static Entry of(Spot whole) {
            Spot inner = whole.at("value");
            boolean wrapped = inner.value() instanceof Fields && (whole.has("id") || !inner.isEmpty());
            return new Entry(whole, whole.at("id"), wrapped ? inner : whole);
        }
    }
}
