package org.evenhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.junit.jupiter.api.Test;

/**
 * What stands in an event in the clear stands there for ever. So no text is a plain {@code String} that somebody typed: it is
 * {@link Personal} and can be erased, or a {@link Code} and cannot be a sentence. The rest is listed here, each with its reason.
 */
class ClearTextInEventsTest {

    private static final String HASH = "a digest that the program computed";
    private static final String NAME_OF_OURS = "the name of one of our own types, fields, rules or commands";

    private static final Map<String, String> REVIEWED = Map.ofEntries(
            Map.entry("CourtCaseLinked.court", "a court's public name; it names no person of the case"),
            Map.entry("HearingListed.court", "a court's public name; it names no person of the case"),
            Map.entry("CourtImportStarted.sha256", HASH),
            Map.entry("ImportLinesReported.lines.path", "a place in a file's structure, never its values"),
            Map.entry("ImportLinesReported.lines.refusal", NAME_OF_OURS),
            Map.entry("CourtImportFinished.warnings.path", "a place in a file's structure, never its values"),
            Map.entry("DisclosurePackBuilt.manifest.type", NAME_OF_OURS),
            Map.entry("DisclosurePackBuilt.manifest.fields", NAME_OF_OURS),
            Map.entry("DisclosurePackBuilt.manifest.leafHash", HASH),
            Map.entry("DisclosurePackBuilt.packHash", HASH),
            Map.entry("ConfidentialityChecked.packHash", HASH),
            Map.entry("DisclosureReleased.packHash", HASH),
            Map.entry("DisclosureCorrectionSent.packHash", HASH),
            Map.entry("BundleOrdered.packHash", HASH),
            Map.entry("RetentionRuleApplied.rule", "a rule of the law's configuration; another is refused"),
            Map.entry("RetentionRuleApplied.jurisdiction", "of the law's configuration, never typed"),
            Map.entry("ErasureExecuted.process", "which program ran, said by itself"),
            Map.entry("ErasureVerified.process", "which program ran, said by itself"),
            Map.entry("ErasureFailed.process", "which program ran, said by itself"),
            Map.entry("SigningKeyAnnounced.key", "a public key"),
            Map.entry("SigningKeyWithdrawn.key", "a public key"),
            Map.entry("CommandRefused.command", NAME_OF_OURS),
            Map.entry("CommandRefused.code", NAME_OF_OURS),
            Map.entry("RecordViewed.question", NAME_OF_OURS),
            Map.entry("ExportMade.question", NAME_OF_OURS),
            Map.entry("PrintMade.question", NAME_OF_OURS),
            Map.entry("AccessDenied.question", NAME_OF_OURS));

    record Planted(Set<Inner> parts) {
        record Inner(String typed) {}
    }

    @Test
    void no_event_holds_a_text_in_the_clear_that_nobody_reviewed() {
        var found = new TreeSet<String>();
        for (Class<? extends Event> type : Language.eventTypes()) {
            texts(type.getSimpleName(), type, new HashSet<>(), found);
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(REVIEWED.keySet());
    }

    @Test
    void a_text_in_a_part_of_an_event_is_found_too() {
        var found = new TreeSet<String>();
        texts("Planted", Planted.class, new HashSet<>(), found);

        assertThat(found).containsExactly("Planted.parts.typed");
    }

    private static void texts(String at, Type type, Set<Type> above, Set<String> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                texts(at, argument, above, found);
            }
        } else if (type instanceof Class<?> plain) {
            if (CharSequence.class.isAssignableFrom(plain)) {
                found.add(at);
            } else if (plain.isRecord() && plain != Code.class && above.add(plain)) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    texts(at + "." + component.getName(), component.getGenericType(), above, found);
                }
                above.remove(plain);
            } else if (plain.isSealed() && plain != Personal.class && plain != Compartment.class) {
                for (Class<?> shape : plain.getPermittedSubclasses()) {
                    texts(at, shape, above, found);
                }
            }
        }
    }
}
