package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.language.Language;

/** All events of Evenhand by their stored names. */
public final class KernelEvents {

    private KernelEvents() {}

    /** For who reads other events beside these. */
    public static List<Upcaster> upcasters() {
        return Upcasters.ALL;
    }

    public static EventTypes types() {
        return new EventTypes(Language.EVENTS, Upcasters.ALL);
    }
}
