package org.evenhand.store.codec;

import java.util.function.Consumer;
import org.evenhand.record.Code;
import org.evenhand.record.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that a new revision does differently, in place. */
interface Change extends Consumer<ObjectNode> {

    /**
     * A text that stood in the clear is somebody's. Known limit: the stored bytes stay as they are, because the ledger commits to
     * them; from here on nothing that reads an event, a view least of all, gets the words of a subject that has been erased.
     */
    static Change nowPersonal(String field, Whose whose) {
        return tree -> {
            JsonNode was = tree.path(field);
            if (was.isString()) {
                tree.putPOJO(field, new Personal.Known(whose.apply(tree), was.stringValue()));
            }
        };
    }

    /** A text that nobody had checked is the nearest code. */
    static Change nowCode(String field) {
        return tree ->
                tree.put(field, Code.nearestTo(tree.path(field).stringValue()).value());
    }

    /** The same in every element of a list. */
    static Change inEach(String list, Change change) {
        return tree -> {
            tree.path(list).values().forEach(element -> change.accept((ObjectNode) element));
        };
    }

    /** A component was added that may be missing. */
    static Change nowMissing(String field) {
        return tree -> tree.putNull(field);
    }

    /** A list was added. */
    static Change nowNone(String list) {
        return tree -> {
            tree.putArray(list);
        };
    }

    /** From whom something is confidential was added. */
    static Change keptFromNobody(String field) {
        return tree -> {
            ObjectNode nobody = tree.putObject(field);
            nobody.put("fromOtherParties", false);
            nobody.putArray("fromPersons");
            nobody.putArray("fromRoles");
        };
    }
}
