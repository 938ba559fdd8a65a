package org.evenhand.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.people.LikenessEvent.LikenessNoted;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.vault.Fingerprints;
import org.jspecify.annotations.Nullable;

/** Who else has this surname and this date of birth. Reading it guards it, so two desks cannot register one person twice. */
record Likenesses(OtherStreams others, Fingerprints fingerprints) {

    List<UUID> of(Stream<String> surnames, String dateOfBirth) {
        return surnames.map(Likenesses::spelledOneWay)
                .filter(surname -> !surname.isEmpty())
                .distinct()
                .map(surname -> fingerprints.fingerprint("likeness", surname + '\n' + dateOfBirth))
                .toList();
    }

    /** Without twins: those whose order of birth is another. */
    List<PersonId> alike(List<UUID> likenesses, @Nullable Integer birthOrder) {
        return likenesses.stream()
                .flatMap(likeness -> noted(likeness).stream())
                .filter(other ->
                        birthOrder == null || other.birthOrder() == null || birthOrder.equals(other.birthOrder()))
                .map(LikenessNoted::person)
                .distinct()
                .toList();
    }

    void note(List<UUID> likenesses, PersonId person, @Nullable Integer birthOrder) {
        for (UUID likeness : likenesses) {
            if (noted(likeness).stream().noneMatch(other -> other.person().equals(person))) {
                others.alsoAppend(new LikenessNoted(likeness, person, birthOrder));
            }
        }
    }

    private List<LikenessNoted> noted(UUID likeness) {
        return others.eventsOf(new StreamId(StreamType.LIKENESS, likeness), LikenessNoted.class);
    }

    /** "O'Néill-Smith" and "ONEILL SMITH" are one surname here. */
    private static String spelledOneWay(String surname) {
        return Normalizer.normalize(surname, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
