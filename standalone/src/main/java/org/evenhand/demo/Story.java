package org.evenhand.demo;

/** One invented family. */
interface Story {

    /** A stable name: all ids of the story derive from it. */
    String name();

    void tell(Telling telling);
}
