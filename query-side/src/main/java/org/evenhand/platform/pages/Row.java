package org.evenhand.platform.pages;

/** A line of a summary list: its key's text, and a text or the key of one. */
public record Row(String key, String text, String textKey) {

    public static Row of(String key, String text) {
        return new Row(key, text, "");
    }

    public static Row keyed(String key, Enum<?> constant) {
        return new Row(key, "", constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
