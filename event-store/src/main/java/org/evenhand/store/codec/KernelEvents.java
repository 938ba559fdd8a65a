package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.language.Language;
import tools.jackson.databind.node.ObjectNode;

/** All events of Evenhand by their stored names. */
public final class KernelEvents {

    /** In the order of the revisions that they take. */
    private static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("person.registered", 1, KernelEvents::registeredWithNamesOpen),
            new Upcaster("person.name-changed", 1, stored -> keptFromNobody(stored, "confidential")));

    private KernelEvents() {}

    /** Before names could be confidential every name was open, and neither sex nor numbers were recorded. */
    private static ObjectNode registeredWithNamesOpen(ObjectNode stored) {
        keptFromNobody(stored, "namesConfidential");
        stored.putNull("sexRecorded");
        stored.putArray("identifiers");
        return stored;
    }

    private static ObjectNode keptFromNobody(ObjectNode stored, String field) {
        ObjectNode nobody = stored.putObject(field);
        nobody.put("fromOtherParties", false);
        nobody.putArray("fromPersons");
        nobody.putArray("fromRoles");
        return stored;
    }

    public static EventTypes types() {
        return new EventTypes(Language.EVENTS, UPCASTERS);
    }
}
