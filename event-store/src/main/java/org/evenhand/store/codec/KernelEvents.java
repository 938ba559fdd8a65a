package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.language.Language;
import tools.jackson.databind.node.ObjectNode;

/** All events of Evenhand by their stored names. */
public final class KernelEvents {

    /** In the order of the revisions that they take. */
    private static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("person.registered", 1, KernelEvents::registeredWithNamesOpen),
            new Upcaster("person.name-changed", 1, stored -> keptFromNobody(stored, "confidential")),
            // Before a record could be shared by consent, none named a recipient.
            new Upcaster("consent.given", 1, KernelEvents::withoutRecipient),
            new Upcaster("consent.withdrawn", 1, KernelEvents::withoutRecipient),
            new Upcaster("consent.refused", 1, KernelEvents::withoutRecipient));

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

    private static ObjectNode withoutRecipient(ObjectNode consent) {
        consent.putNull("recipient");
        return consent;
    }

    /** For who reads other events beside these. */
    public static List<Upcaster> upcasters() {
        return UPCASTERS;
    }

    public static EventTypes types() {
        return new EventTypes(Language.EVENTS, UPCASTERS);
    }
}
