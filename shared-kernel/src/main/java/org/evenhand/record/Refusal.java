package org.evenhand.record;

import java.util.Locale;

/**
 * A rule that said no, with what a person needs to know. A normal answer, never a bug. Holds ids, codes, times and
 * numbers only: a refusal is stored and shown, so nothing personal may be in it.
 */
public interface Refusal {

    /** The rule in one sentence, for the person who asked. */
    String sentence();

    /** The field of the command that it concerns, or empty where it concerns the whole. */
    default String field() {
        return "";
    }

    /** {@code JOINT_WORK_BARRED} for {@code JointWorkBarred}: the name of the rule is its code. */
    default String code() {
        return codeOf(getClass());
    }

    /** {@code NOT_A_CLINICIAN} for {@code NotAClinician}: a word of one letter is a word too. */
    static String codeOf(Class<? extends Refusal> rule) {
        return rule.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** True where the request itself is malformed or incomplete (HTTP 422); false where the state forbids it (409). */
    default boolean malformed() {
        return false;
    }

    /**
     * True where its particulars would tell somebody on one side about a person on the other: then only its sentence
     * leaves, never whom or when it means.
     */
    default boolean discreet() {
        return false;
    }
}
