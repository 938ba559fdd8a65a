package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.language.Language;

/** All events of Evenhand by their stored names. */
public final class KernelEvents {

    /** In the order of the revisions that they take. None yet: every event is in its first revision. */
    private static final List<Upcaster> UPCASTERS = List.of();

    private KernelEvents() {}

    public static EventTypes types() {
        return new EventTypes(Language.EVENTS, UPCASTERS);
    }
}
