package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.court.PartyRole;
import org.evenhand.court.imports.FoundPerson.Detail;
import org.evenhand.court.imports.FoundPerson.Name;
import org.evenhand.court.imports.FoundPerson.Said;
import org.evenhand.court.imports.Spot.Entry;
import org.evenhand.court.imports.Value.Many;
import org.evenhand.people.ContactKind;

/** One party or child as the file writes them ({@code PartyDetails}, {@code ChildDetailsRevised}, {@code Child}, {@code ApplicantChild}). */
final class PartyEntry {

    /** The fields by which details are marked confidential. */
    static final List<String> FLAGS = List.of(
            "isAddressConfidential",
            "isEmailAddressConfidential",
            "isPhoneNumberConfidential",
            "isChildAddressConfidential",
            "isPartyIdentityConfidential");

    private static final List<String> ADDRESS_LINES =
            List.of("AddressLine1", "AddressLine2", "AddressLine3", "PostTown", "County", "PostCode", "Country");

    private PartyEntry() {}

    static FoundPerson read(Entry entry, PartyRole role) {
        Spot value = entry.value();
        Spot partyId = value.at("partyId");
        String id = entry.id().isEmpty() ? partyId.text() : entry.id().text();
        return new FoundPerson(
                entry,
                List.of(entry.id(), partyId),
                id.isEmpty() ? entry.whole().path() : id,
                role,
                names(value),
                value.at("dateOfBirth"),
                details(value),
                protection(value));
    }

    static List<Name> names(Spot value) {
        var names = new ArrayList<Name>();
        Spot given = value.at("firstName");
        Spot family = value.at("lastName");
        if (!given.isEmpty() || !family.isEmpty()) {
            names.add(new Name(List.of(given, family), given.text(), family.text()));
        }
        Spot full = value.at("fullName");
        if (names.isEmpty() && !full.isEmpty()) {
            names.add(whole(full));
        }
        Spot previous = value.at("previousName");
        if (!names.isEmpty() && !previous.isEmpty()) {
            names.add(whole(previous));
        }
        return names;
    }

    /** The last word is taken for the surname; the text as it stands is kept in both parts together. */
    private static Name whole(Spot full) {
        String text = full.text().replaceAll("\\s+", " ");
        int last = text.lastIndexOf(' ');
        return new Name(List.of(full), last < 0 ? "" : text.substring(0, last), text.substring(last + 1));
    }

    static List<Detail> details(Spot value) {
        var details = new ArrayList<Detail>();
        Spot address = value.at("address");
        add(
                details,
                ContactKind.ADDRESS,
                List.of(address),
                addressText(address),
                value,
                "address",
                "isAddressConfidential",
                "isChildAddressConfidential");
        Spot email = value.at("email");
        add(details, ContactKind.EMAIL, List.of(email), email.text(), value, "email", "isEmailAddressConfidential");
        List<Spot> numbers = Stream.of("phoneNumber", "landline")
                .map(value::at)
                .filter(spot -> !spot.isEmpty())
                .toList();
        String telephone = numbers.stream().map(Spot::text).distinct().collect(Collectors.joining(", "));
        add(details, ContactKind.TELEPHONE, numbers, telephone, value, "phoneNumber", "isPhoneNumberConfidential");
        return details;
    }

    private static void add(
            List<Detail> details,
            ContactKind kind,
            List<Spot> spots,
            String text,
            Spot party,
            String word,
            String... flags) {
        if (text.isBlank()) {
            return;
        }
        List<Spot> said =
                Stream.of(flags).map(party::at).filter(flag -> !flag.isEmpty()).toList();
        Spot kept = party.at("response", "keepDetailsPrivate").at("confidentialityList");
        boolean confidential = said.stream().anyMatch(flag -> !flag.isNo())
                || kept.value() instanceof Many(List<Value> words) && words.contains(new Value.Plain(word));
        Said stated = confidential ? Said.CONFIDENTIAL : said.isEmpty() ? Said.NOTHING : Said.OPEN;
        details.add(new Detail(kind, spots, said, text, stated, List.of()));
    }

    private static String addressText(Spot address) {
        String plain = address.text();
        return plain.isEmpty()
                ? ADDRESS_LINES.stream()
                        .map(line -> address.at(line).text())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))
                : plain;
    }

    private static Protection protection(Spot value) {
        Protection said = Protection.of(value);
        boolean childs = value.at("isChildAddressConfidential").isYes();
        return childs ? said.and(Protection.confidential(value.at("isChildAddressConfidential"))) : said;
    }
}
