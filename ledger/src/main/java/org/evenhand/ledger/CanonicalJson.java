package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes RFC 8785 canonical JSON of strings only. Numbers never appear: canonical JSON collides on them (2^53+1 and 2^53 give
 * the same bytes in common libraries). Whoever controls a value cannot choose two values with the same bytes: lone
 * surrogates, which UTF-8 encoders silently replace, are refused.
 *
 * <p>Members are written in the order given and that order is checked, so the caller's code reads as the stored form.
 */
final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);
    private String lastName = "";
    private boolean first = true;

    static byte[] object(Consumer<CanonicalJson> members) {
        var json = new CanonicalJson();
        json.out.append('{');
        members.accept(json);
        json.out.append('}');
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] array(String... values) {
        var json = new CanonicalJson();
        json.out.append('[');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                json.out.append(',');
            }
            json.text(values[i]);
        }
        json.out.append(']');
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    CanonicalJson member(String name, String value) {
        name(name);
        text(value);
        return this;
    }

    CanonicalJson member(String name, Consumer<CanonicalJson> members) {
        name(name);
        lastName = "";
        first = true;
        out.append('{');
        members.accept(this);
        out.append('}');
        lastName = name;
        first = false;
        return this;
    }

    private void name(String name) {
        // compareTo compares UTF-16 code units, which is the order that RFC 8785 §3.2.3 asks for.
        if (!first && lastName.compareTo(name) >= 0) {
            throw new IllegalStateException("'" + name + "' is written after '" + lastName + "'");
        }
        if (!first) {
            out.append(',');
        }
        first = false;
        lastName = name;
        text(name);
        out.append(':');
    }

    private void text(String value) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                refuseHalfPair(value, i++);
            } else if (c < 0x20 || c == '"' || c == '\\') {
                out.append(value, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        // Mostly the whole text at once: ids and hashes have nothing to escape.
        out.append(value, plain, value.length()).append('"');
    }

    private static void refuseHalfPair(String value, int at) {
        boolean pair = Character.isHighSurrogate(value.charAt(at))
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
        if (!pair) {
            throw new IllegalArgumentException("text with half of a surrogate pair has no canonical form");
        }
    }

    /** RFC 8785 §3.2.2.2: five short escapes, four hexadecimal digits for other controls, all else as it is. */
    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
