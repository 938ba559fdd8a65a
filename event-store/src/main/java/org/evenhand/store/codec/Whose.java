package org.evenhand.store.codec;

import java.util.UUID;
import java.util.function.Function;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whose a text in an old revision is, told from the fields beside it: as the command side decides it for the new revision. */
interface Whose extends Function<ObjectNode, Subject> {

    static Whose person(String field) {
        return tree -> new Subject(Subject.Kind.PERSON, id(tree.path(field)));
    }

    /** The case file's; the site's where there is none. */
    static Whose caseFile() {
        return tree -> tree.path("caseFile").isString()
                ? new Subject(Subject.Kind.CASE_FILE, id(tree.path("caseFile")))
                : Subject.SITE;
    }

    static Whose courtCase() {
        return tree -> new Subject(Subject.Kind.COURT_CASE, id(tree.path("courtCase")));
    }

    static Whose subject() {
        return tree -> Subject.parse(tree.path("subject").stringValue());
    }

    /** The person's in whose compartment it stands, or the case file's. */
    static Whose compartment() {
        return tree -> Compartment.parse(tree.path("compartment").stringValue())
                        instanceof Compartment.OfPerson(PersonId person)
                ? person.subject()
                : caseFile().apply(tree);
    }

    /** Of a part of the event, such as a mark. */
    static Whose in(String field, Whose there) {
        return tree -> there.apply((ObjectNode) tree.path(field));
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.stringValue());
    }
}
