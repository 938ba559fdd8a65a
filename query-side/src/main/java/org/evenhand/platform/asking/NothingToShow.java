package org.evenhand.platform.asking;

/** Missing, or not for this asker: one exception, one page, one text. */
public final class NothingToShow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToShow() {
        super("nothing to show", null, false, false);
    }
}
