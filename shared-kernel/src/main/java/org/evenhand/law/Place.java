package org.evenhand.law;

/**
 * Where a rule is written, for whoever has to mend it.
 *
 * @param line counted from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
