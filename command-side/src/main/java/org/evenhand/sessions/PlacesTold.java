package org.evenhand.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.people.ContactDetailsOnRecord;
import org.evenhand.people.Links;
import org.evenhand.people.NamesOnRecord;
import org.evenhand.people.NamesToKeep;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.Shielded;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.SessionRefusal.PlaceIsConfidential;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who comes is told where, so no place may be a protected contact detail, or a confidential name, of somebody who comes
 * too (hazard H1). Only
 * of those who take part: whoever plans for them works with them, and nobody can try out addresses of the other side.
 */
record PlacesTold(OtherStreams others) {

    void refuseConfidential(List<PersonId> participants, Stream<@Nullable String> places) {
        List<String> told = places.filter(Objects::nonNull).toList();
        if (participants.size() < 2 || told.isEmpty()) {
            return;
        }
        var guarded = new ContactDetailsOnRecord(participants.stream()
                .map(this::protectedDetails)
                .flatMap(Collection::stream)
                .toList());
        List<NamesOnRecord> names = participants.stream()
                .map(person -> NamesOnRecord.of(person, this::eventsOf))
                .toList();
        var kept = new NamesToKeep(
                names, names.stream().flatMap(each -> each.open().stream()).toList());
        if (told.stream().anyMatch(place -> guarded.areIn(place) || kept.areIn(place))) {
            throw Refused.because(new PlaceIsConfidential());
        }
    }

    private List<ContactDetailsSet> protectedDetails(PersonId person) {
        if (!Shielded.human(person, this::eventsOf).isSo()) {
            return List.of();
        }
        Set<PersonId> human = Links.oneWith(person, this::eventsOf);
        return human.stream()
                .flatMap(each -> eventsOf(each).stream())
                .filter(ContactDetailsSet.class::isInstance)
                .map(ContactDetailsSet.class::cast)
                .toList();
    }

    private List<PersonEvent> eventsOf(PersonId person) {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }
}
