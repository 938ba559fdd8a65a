package org.evenhand.platform.pages;

import java.util.List;

/**
 * Kinds of code for which pages have words. A service may use codes of its own: those are shown as they are written, with blanks for
 * hyphens.
 */
public enum Coded {
    REFERRER(
            "referrer",
            "district-judge",
            "magistrates",
            "cafcass-officer",
            "social-worker",
            "early-help-worker",
            "health-visitor",
            "gp",
            "solicitor",
            "mediator",
            "parent"),
    INTERVENTION(
            "intervention",
            "parenting-together",
            "parents-in-dispute",
            "mbt-parenting-under-pressure",
            "assessment-only"),
    TOOL("tool", "safety-net-discussion", "dash", "respect-screening");

    private final String kind;
    private final List<String> known;

    Coded(String kind, String... known) {
        this.kind = kind;
        this.known = List.of(known);
    }

    public List<Choice> choices() {
        return known.stream().map(code -> Choice.keyed(code, key(code))).toList();
    }

    public Row row(String key, String code) {
        return known.contains(code) ? new Row(key, "", key(code)) : Row.of(key, asItIs(code));
    }

    /** The message key of a known code's word; empty for one that is shown {@linkplain #asItIs as it is}. */
    public String keyOf(String code) {
        return known.contains(code) ? key(code) : "";
    }

    public static String asItIs(String code) {
        return code.replace('-', ' ').strip();
    }

    private String key(String code) {
        return kind + "." + code;
    }
}
