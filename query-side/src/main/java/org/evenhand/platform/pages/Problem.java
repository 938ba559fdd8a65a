package org.evenhand.platform.pages;

/**
 * One refusal as a page shows it: in the summary above and beside its field.
 *
 * @param code the rule's code
 * @param anchor the id of the field, or of its form where it concerns the whole
 */
public record Problem(String field, String code, String sentence, String anchor) {}
