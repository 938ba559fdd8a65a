package org.evenhand.platform.projecting;

import java.util.List;

/** The record as its readers follow it: one order, no gaps. */
public interface RecordInOrder {

    /**
     * At most so many events from that leaf on, fewer only at the end.
     *
     * @throws RuntimeException for an event that cannot be read: an unknown type or a future revision is never skipped
     */
    List<Recorded> from(long leafIndex, int most);

    /** The callback runs soon after something was entered; it must return at once. It may also run for nothing. */
    void onEntered(Runnable callback);
}
