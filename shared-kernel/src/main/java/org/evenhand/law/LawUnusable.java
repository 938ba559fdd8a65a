package org.evenhand.law;

/** A jurisdiction's text that must not be started with. The message is a sentence that says where it fails. */
public final class LawUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LawUnusable(String sentence) {
        super(sentence);
    }

    public LawUnusable(Place place, String sentence) {
        super(place + ": " + sentence);
    }
}
