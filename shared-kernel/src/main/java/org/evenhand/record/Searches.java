package org.evenhand.record;

import org.jspecify.annotations.Nullable;

/** A question that may show what a search finds. How many that are is entered before any of them is shown. */
public interface Searches {

    /** {@code null} where nothing was searched for. */
    @Nullable
    Id search();
}
