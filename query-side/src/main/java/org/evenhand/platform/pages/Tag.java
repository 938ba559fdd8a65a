package org.evenhand.platform.pages;

/** @param key of its text @param colour a GOV.UK tag colour, empty for the default */
public record Tag(String key, String colour) {}
