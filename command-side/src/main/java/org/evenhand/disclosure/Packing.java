package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.InCase;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureRefusal.ContactDetailsInSource;
import org.evenhand.disclosure.DisclosureRefusal.NothingButPrivileged;
import org.evenhand.disclosure.DisclosureRefusal.NothingToDisclose;
import org.evenhand.disclosure.DisclosureRefusal.PassagesNotMarked;
import org.evenhand.disclosure.ManifestEntry.Treatment;
import org.evenhand.people.ContactDetailsOnRecord;
import org.evenhand.people.Links;
import org.evenhand.people.NamesOnRecord;
import org.evenhand.people.NamesToKeep;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.Refused;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * Makes a pack's manifest from the record as it stands: of each class granted, the facts about the people named, and of each
 * fact the fields of that class. What is not listed is not in the pack.
 */
record Packing(
        Lawful lawful, Scope scope, OnRecord record, SaidToBePrivileged privileged, Map<UUID, List<Passage>> marked) {

    DisclosurePackBuilt build(int pack, StaffId builtBy) {
        Request request = lawful.request();
        // First the end, then what is before it: what arrives meanwhile is after this pack's as-of.
        long asOf = record.size();
        var withheld = new Left();
        List<Piece> pieces = new Facts(record, request, lawful.caseFile())
                .before(asOf, withheld::add).stream()
                        .filter(piece -> leaves(piece, withheld))
                        .toList();
        if (pieces.isEmpty()) {
            throw Refused.because(withheld.privileged() ? new NothingButPrivileged() : new NothingToDisclose());
        }
        List<ManifestEntry> manifest = pieces.stream()
                .map(piece -> entry(piece, shown(piece, withheld)))
                .toList();
        refuseContactDetailsOfOthers(pieces, manifest);
        return new DisclosurePackBuilt(
                request.disclosure(),
                request.caseFile(),
                request.compartment(),
                pack,
                manifest,
                withheld.of(request, scope, manifest),
                asOf,
                lawful.now(),
                PackHash.of(request.disclosure(), asOf, manifest),
                builtBy);
    }

    private boolean leaves(Piece piece, Left withheld) {
        DataClass dataClass = piece.dataClass();
        Granted granted = scope.granted().get(dataClass);
        if (granted == null) {
            return false;
        }
        if (piece.person() != null && !granted.persons().contains(piece.person())) {
            withheld.add(dataClass, Withheld.Because.ABOUT_SOMEBODY_ELSE);
            return false;
        }
        if (scope.redacted().contains(piece.entered().stream())) {
            withheld.add(dataClass, Withheld.Because.REDACTED);
            return false;
        }
        if (privileged.keepsBack(piece.entered().stream())) {
            withheld.add(dataClass, Withheld.Because.PRIVILEGED);
            return false;
        }
        return true;
    }

    /** Of a joint note for one parent only the passages that somebody marked as theirs or as shared (edge case 19). */
    private List<String> shown(Piece piece, Left withheld) {
        var event = piece.entered().event();
        List<String> fields = Disclosable.fieldsOf(event);
        Optional<Texts> words = Texts.of(event);
        if (!othersSpeakIn(piece) || words.isEmpty()) {
            return fields;
        }
        List<Passage> passages = marked.get(piece.entered().eventId());
        if (passages == null) {
            throw Refused.because(new PassagesNotMarked(piece.entered().stream()));
        }
        if (!passages.stream().allMatch(Passage::isShown)) {
            withheld.add(piece.dataClass(), Withheld.Because.ABOUT_SOMEBODY_ELSE);
        }
        String path = words.get().path();
        return fields.stream()
                .flatMap(field -> field.equals(path)
                        ? passages.stream()
                                .filter(Passage::isShown)
                                .map(passage -> ShownField.of(path, passage).toString())
                        : Stream.of(field))
                .toList();
    }

    private boolean othersSpeakIn(Piece piece) {
        return piece.dataClass() == DataClass.JOINT_CONTENT
                && lawful.conditions(piece.dataClass()).contains(Condition.OWN);
    }

    private ManifestEntry entry(Piece piece, List<String> fields) {
        var event = piece.entered().event();
        return new ManifestEntry(
                piece.dataClass(),
                piece.person(),
                piece.entered().eventId(),
                piece.entered().stream(),
                piece.entered().version(),
                event.getClass().getAnnotation(Named.class).value(),
                fields,
                othersSpeakIn(piece) ? Treatment.OWN_PASSAGES : Treatment.WHOLE,
                piece.entered().leafHash());
    }

    /**
     * Of everybody except the requester, and except those whose details the scope itself grants; also those that stand under
     * another record of the same human. A confidential name is such a detail (edge case 15).
     */
    private void refuseContactDetailsOfOthers(List<Piece> pieces, List<ManifestEntry> manifest) {
        Granted granted = scope.granted().get(DataClass.CONTACT_DETAILS);
        Set<PersonId> mayBeTold = granted == null ? Set.of() : granted.persons();
        List<PersonId> people =
                lawful.caseFile().people().stream().map(InCase::person).toList();
        List<PersonId> recordsKept = records(people.stream()
                .filter(person -> !mayBeTold.contains(person))
                .filter(person -> !person.equals(lawful.request().requestedBy()))
                .toList());
        List<ContactDetailsSet> details = recordsKept.stream()
                .flatMap(each -> eventsOf(each).stream())
                .filter(ContactDetailsSet.class::isInstance)
                .map(ContactDetailsSet.class::cast)
                .toList();
        var guarded = new ContactDetailsOnRecord(details);
        NamesToKeep names = names(recordsKept, records(people));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<String> fields = manifest.get(i).fields();
            boolean told = Texts.of(piece.entered().event())
                    .flatMap(words -> words.shownBy(fields))
                    .filter(words -> guarded.areIn(words) || names.areIn(words))
                    .isPresent();
            if (piece.dataClass() != DataClass.CONTACT_DETAILS && told) {
                throw Refused.because(new ContactDetailsInSource(piece.entered().stream()));
            }
        }
    }

    private List<PersonId> records(List<PersonId> people) {
        return people.stream()
                .flatMap(person -> Links.oneWith(person, this::eventsOf).stream())
                .distinct()
                .toList();
    }

    /** What is open of anybody may be told, and to the requester their own. */
    private NamesToKeep names(List<PersonId> kept, List<PersonId> everybody) {
        List<NamesOnRecord> guarded = kept.stream().map(this::namesOf).toList();
        return new NamesToKeep(
                guarded,
                Stream.concat(
                                guarded.stream().flatMap(each -> each.open().stream()),
                                everybody.stream()
                                        .filter(each -> !kept.contains(each))
                                        .flatMap(each -> namesOf(each).all().stream()))
                        .toList());
    }

    private NamesOnRecord namesOf(PersonId person) {
        return NamesOnRecord.of(person, this::eventsOf);
    }

    private List<PersonEvent> eventsOf(PersonId person) {
        return lawful.others().eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }

    /** What was asked or granted and is not in the pack, and why. */
    private static final class Left {

        private final Map<DataClass, Set<Withheld.Because>> reasons = new EnumMap<>(DataClass.class);

        void add(DataClass dataClass, Withheld.Because because) {
            reasons.computeIfAbsent(dataClass, key -> EnumSet.noneOf(Withheld.Because.class))
                    .add(because);
        }

        boolean privileged() {
            return reasons.values().stream().anyMatch(each -> each.contains(Withheld.Because.PRIVILEGED));
        }

        List<Withheld> of(Request request, Scope scope, List<ManifestEntry> manifest) {
            Set<DataClass> there =
                    manifest.stream().map(ManifestEntry::dataClass).collect(Collectors.toSet());
            var concerned = new LinkedHashSet<>(EnumSet.allOf(DataClass.class));
            concerned.removeIf(each ->
                    !request.classes().contains(each) && !scope.granted().containsKey(each));
            var withheld = new ArrayList<Withheld>();
            for (DataClass each : concerned) {
                if (!scope.granted().containsKey(each)) {
                    withheld.add(new Withheld(each, Withheld.Because.NOT_GRANTED));
                } else if (reasons.containsKey(each)) {
                    reasons.get(each).forEach(because -> withheld.add(new Withheld(each, because)));
                } else if (!there.contains(each)) {
                    withheld.add(new Withheld(each, Withheld.Because.NOTHING_ON_RECORD));
                }
            }
            return withheld;
        }
    }
}
