package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.court.PartyRole;
import org.evenhand.people.ContactKind;
import org.evenhand.people.SexRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the file.
 *
 * @param entry that names them
 * @param courtId by which the court knows them; their place in the file where it gives none
 * @param names current first; at least one
 * @param dateOfBirth may be empty
 */
record FoundPerson(
        Spot.Entry entry,
        List<Spot> identity,
        String courtId,
        PartyRole role,
        List<Name> names,
        Spot dateOfBirth,
        List<Detail> details,
        Protection protection) {

    record Name(List<Spot> spots, String given, String family) {

        /** Spaces and capitals make no other person. */
        boolean same(String otherGiven, String otherFamily) {
            return plain(given).equals(plain(otherGiven)) && plain(family).equals(plain(otherFamily));
        }

        @Override
        public String toString() {
            return "Name[not shown]";
        }
    }

    /** What the file says about who may see a detail. The later word here is the stronger. */
    enum Said {
        NOTHING,
        OPEN,
        CONFIDENTIAL;

        Said or(Said other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** @param repeats where the same detail stands again */
    record Detail(ContactKind kind, List<Spot> spots, List<Spot> flags, String text, Said said, List<Spot> repeats) {

        boolean same(Detail other) {
            return kind == other.kind && plain(text).equals(plain(other.text));
        }

        Detail kept() {
            return new Detail(kind, spots, flags, text, Said.CONFIDENTIAL, repeats);
        }

        private Detail and(Detail again) {
            var more = new ArrayList<>(repeats);
            more.addAll(again.spots);
            var moreFlags = new ArrayList<>(flags);
            moreFlags.addAll(again.flags);
            return new Detail(kind, spots, moreFlags, text, said.or(again.said), more);
        }

        @Override
        public String toString() {
            return "Detail[" + kind + ", not shown]";
        }
    }

    Spot whole() {
        return entry.whole();
    }

    Name name() {
        return names.getFirst();
    }

    Spot gender() {
        return entry.value().at("gender");
    }

    /** As the form's own choices have it; {@code null} for nothing or for another word. */
    @Nullable
    SexRecorded sex() {
        return switch (gender().text().toLowerCase(Locale.ROOT)) {
            case "female" -> SexRecorded.FEMALE;
            case "male" -> SexRecorded.MALE;
            case "other" -> SexRecorded.OTHER;
            default -> null;
        };
    }

    boolean sameAs(FoundPerson other) {
        boolean sameBirth = dateOfBirth.text().equals(other.dateOfBirth.text());
        return courtId.equals(other.courtId)
                || role == other.role
                        && sameBirth
                        && name().same(other.name().given(), other.name().family());
    }

    /** The same person, named again elsewhere in the file: what protects them there protects them here. */
    FoundPerson and(List<Detail> more, Protection again) {
        var all = new ArrayList<>(details);
        for (Detail detail : more) {
            int known = -1;
            for (int i = 0; i < all.size(); i++) {
                known = all.get(i).same(detail) ? i : known;
            }
            if (known < 0) {
                all.add(detail);
            } else {
                all.set(known, all.get(known).and(detail));
            }
        }
        return new FoundPerson(entry, identity, courtId, role, names, dateOfBirth, all, protection.and(again));
    }

    FoundPerson withDetails(List<Detail> others) {
        return new FoundPerson(entry, identity, courtId, role, names, dateOfBirth, others, protection);
    }

    /** Whether by the file alone the detail is confidential, whatever is on record. */
    boolean keeps(Detail detail) {
        boolean unsaid = detail.said() == Said.NOTHING && protection.confidential();
        return detail.said() == Said.CONFIDENTIAL || unsaid || protection.refuge() != Protection.Refuge.NO;
    }

    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
