package org.evenhand.platform.asking;

import org.evenhand.record.StreamType;

/**
 * How the case files of a stream are found, as the right to see it hangs on them. Declared as a bean by the capability that
 * keeps the view.
 *
 * @param caseFiles SQL from {@code :id} to rows of one column, the case files
 * @param own SQL from {@code :id} and {@code :staff} to the compartments of a stream that no case file holds yet and that is
 *     the asker's own doing; empty where there is no such thing
 */
public record Belongs(StreamType type, String caseFiles, String own) {

    public Belongs(StreamType type, String caseFiles) {
        this(type, caseFiles, "");
    }
}
