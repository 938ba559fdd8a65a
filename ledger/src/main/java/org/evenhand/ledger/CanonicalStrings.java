package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CanonicalJson} writes, and nothing else: strings, in an array or in an object with one level of objects
 * inside. Whoever controls the text finds no second spelling that is accepted, no number, no depth to exhaust.
 */
final class CanonicalStrings {

    private final String text;
    private final String what;
    private int at;

    private CanonicalStrings(byte[] bytes, String what) {
        this.text = StrictText.of(bytes, what);
        this.what = what;
    }

    /** @param what names it in the refutation */
    static List<String> array(byte[] bytes, String what) {
        var json = new CanonicalStrings(bytes, what);
        List<String> values = new ArrayList<>();
        json.expect('[');
        do {
            values.add(json.string());
        } while (json.took(','));
        json.expect(']');
        json.end();
        return values;
    }

    /** Members of inner objects as {@code outer.inner}: no name has a dot. */
    static Map<String, String> object(byte[] bytes, String what) {
        var json = new CanonicalStrings(bytes, what);
        Map<String, String> members = new LinkedHashMap<>();
        json.members("", members);
        json.end();
        return members;
    }

    private void members(String outer, Map<String, String> into) {
        expect('{');
        String last = "";
        do {
            String name = string();
            if (name.isEmpty() || name.indexOf('.') >= 0 || last.compareTo(name) >= 0) {
                throw malformed();
            }
            last = name;
            expect(':');
            if (outer.isEmpty() && at < text.length() && text.charAt(at) == '{') {
                members(name + ".", into);
            } else {
                into.put(outer + name, string());
            }
        } while (took(','));
        expect('}');
    }

    private String string() {
        int from = at;
        expect('"');
        var value = new StringBuilder();
        while (!took('"')) {
            char c = next();
            value.append(c == '\\' ? escaped(next()) : c);
        }
        byte[] canonical;
        try {
            canonical = CanonicalJson.array(value.toString());
        } catch (IllegalArgumentException halfPair) {
            throw malformed();
        }
        byte[] raw = text.substring(from, at).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(canonical, 1, canonical.length - 1, raw, 0, raw.length)) {
            throw malformed();
        }
        return value.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> c;
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw malformed();
        };
    }

    private int hex() {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw malformed();
        }
        return digit;
    }

    private char next() {
        if (at == text.length()) {
            throw malformed();
        }
        return text.charAt(at++);
    }

    private boolean took(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!took(c)) {
            throw malformed();
        }
    }

    private void end() {
        if (at != text.length()) {
            throw malformed();
        }
    }

    private Refuted malformed() {
        return new Refuted(what + " is not canonical JSON of strings (at character " + at + ")");
    }
}
