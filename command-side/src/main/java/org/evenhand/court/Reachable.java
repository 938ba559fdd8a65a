package org.evenhand.court;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.Shielded;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** How one person may be reached, as references: what a detail says is not even read beyond whether it is there. */
final class Reachable {

    private final PersonId person;
    private final Map<ContactKind, ContactDetailsSet> latest = new EnumMap<>(ContactKind.class);
    private final Map<ContactKind, ContactRef> references = new EnumMap<>(ContactKind.class);
    private final Shielded shielded;

    private Reachable(PersonId person, Shielded shielded, List<PersonEvent> events, LocalDate day) {
        this.person = person;
        this.shielded = shielded;
        var counted = new EnumMap<ContactKind, Integer>(ContactKind.class);
        for (PersonEvent event : events) {
            if (event instanceof ContactDetailsSet set) {
                int nth = counted.merge(set.kind(), 1, Integer::sum);
                if (!set.validFrom().isAfter(day)) {
                    latest.put(set.kind(), set);
                    references.put(set.kind(), new ContactRef(person, set.kind(), nth));
                }
            }
        }
    }

    /**
     * The references are to this record's own details; what protects them may stand under any record of the same human. Known
     * limit: a safe postal route that stands under a linked record is not used.
     */
    static Reachable of(PersonId person, OtherStreams others, LocalDate day) {
        Function<PersonId, List<PersonEvent>> read =
                each -> others.eventsOf(new StreamId(StreamType.PERSON, each), PersonEvent.class);
        return new Reachable(person, Shielded.human(person, read), read.apply(person), day);
    }

    /** By a form C8, a refuge, or a single detail that is kept from somebody. */
    boolean isConfidential() {
        return shielded.isSo()
                || latest.values().stream().anyMatch(set -> set.confidential().fromSomebody());
    }

    /**
     * A confidential address is used like any other and shown to nobody. Only in a refuge nobody comes to the door: there a
     * letter goes by the safe route or not at all.
     *
     * @param by whose role must be allowed to know the detail
     */
    Optional<ContactRef> route(ServiceMethod method, Role by) {
        return kinds(method).stream()
                .filter(kind -> !(shielded.refuge() && method.reachesTheDoor(kind)))
                .filter(kind -> isThere(kind, by))
                .map(references::get)
                .findFirst();
    }

    private static List<ContactKind> kinds(ServiceMethod method) {
        return switch (method) {
            case POST -> List.of(ContactKind.SAFE_POSTAL_ROUTE, ContactKind.ADDRESS);
            case EMAIL -> List.of(ContactKind.EMAIL);
            case PERSONAL -> List.of(ContactKind.ADDRESS);
            case SOLICITOR, BY_THE_COURT -> List.of();
        };
    }

    private boolean isThere(ContactKind kind, Role by) {
        ContactDetailsSet set = latest.get(kind);
        String detail = set == null ? null : set.detail().text();
        return set != null
                && detail != null
                && !detail.isBlank()
                && !set.confidential().fromRoles().contains(by);
    }

    PersonId person() {
        return person;
    }
}
