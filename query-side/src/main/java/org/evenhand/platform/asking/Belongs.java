package org.evenhand.platform.asking;

import org.evenhand.record.StreamType;

/**
 * How the case files of a stream are found, as the right to see it hangs on them. Declared as a bean by the capability that
 * keeps the view.
 *
 * @param caseFiles SQL from {@code :id} to rows of one column, the case files
 * @param own SQL from {@code :id} and {@code :staff} to the compartments of a stream that the asker began themselves: open
 *     to them while no case file holds it, and later only to questions of reach {@link org.evenhand.record.Reach#OWN}; empty
 *     where there is no such thing
 */
public record Belongs(StreamType type, String caseFiles, String own) {

    public Belongs(StreamType type, String caseFiles) {
        this(type, caseFiles, "");
    }
}
