package org.evenhand.record;

/** An answer of which it is entered how many it names, never whom. */
public interface Counted {

    int found();
}
