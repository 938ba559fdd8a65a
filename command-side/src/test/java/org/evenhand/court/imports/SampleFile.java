package org.evenhand.court.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.PartyRole;
import org.evenhand.store.codec.EvenhandJson;
import tools.jackson.databind.JsonNode;

/**
 * A second reading of a sample file, by what the court's own definitions say of its fields and sharing nothing with the
 * import: what must be on record afterwards.
 */
record SampleFile(String name, byte[] bytes, JsonNode details, JsonNode data) {

    private static final List<String> ADDRESS =
            List.of("AddressLine1", "AddressLine2", "AddressLine3", "PostTown", "County", "PostCode", "Country");

    /** @param contacts as "KIND|detail|confidential" */
    record Person(PartyRole role, String given, String family, String born, Set<String> contacts) {}

    record Order(OrderState state, OrderKind kind, OrderType type, String madeOn) {}

    static SampleFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            JsonNode root = EvenhandJson.mapper().readTree(bytes);
            JsonNode details = root.has("case_details") ? root.get("case_details") : root;
            return new SampleFile(file.getFileName().toString(), bytes, details, details.get("case_data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String number() {
        return text(details, "id");
    }

    /** Luhn: from the right every second digit doubled, the sum of all digits a multiple of ten. */
    boolean numberAddsUp() {
        int sum = 0;
        String reversed = new StringBuilder(number()).reverse().toString();
        for (int i = 0; i < reversed.length(); i++) {
            int digit = Character.digit(reversed.charAt(i), 10) * (i % 2 + 1);
            sum += digit / 10 + digit % 10;
        }
        return reversed.length() == 16 && sum % 10 == 0;
    }

    String court() {
        return text(data, "courtName");
    }

    List<Person> people() {
        return Stream.of(
                        people("applicants", PartyRole.APPLICANT),
                        people("respondents", PartyRole.RESPONDENT),
                        people("newChildDetails", PartyRole.CHILD),
                        people("otherPartyInTheCaseRevised", PartyRole.OTHER))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Person> people(String collection, PartyRole role) {
        return entries(collection)
                .map(party -> new Person(
                        role,
                        text(party, "firstName"),
                        text(party, "lastName"),
                        text(party, "dateOfBirth"),
                        contacts(party)));
    }

    private Set<String> contacts(JsonNode party) {
        var contacts = new TreeSet<String>();
        String address = ADDRESS.stream()
                .map(line -> text(party.path("address"), line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        add(contacts, "ADDRESS", address, party, "isAddressConfidential");
        add(contacts, "EMAIL", text(party, "email"), party, "isEmailAddressConfidential");
        add(contacts, "TELEPHONE", text(party, "phoneNumber"), party, "isPhoneNumberConfidential");
        return contacts;
    }

    /** Confidential by its own flag, or unsaid of somebody who has another detail kept. */
    private static void add(Set<String> contacts, String kind, String detail, JsonNode party, String flag) {
        boolean some = Stream.of("isAddressConfidential", "isEmailAddressConfidential", "isPhoneNumberConfidential")
                .anyMatch(each -> text(party, each).equals("Yes"));
        boolean kept =
                text(party, flag).equals("Yes") || some && text(party, flag).isEmpty();
        if (!detail.isEmpty()) {
            contacts.add(kind + "|" + detail + "|" + kept);
        }
    }

    List<Order> orders() {
        var orders = new ArrayList<Order>();
        entries("draftOrderCollection").forEach(order -> orders.add(order(order, OrderState.DRAFT)));
        entries("orderCollection").forEach(order -> orders.add(order(order, OrderState.APPROVED)));
        return orders;
    }

    /** All orders of these files were made on the day on which they were written. */
    private static Order order(JsonNode order, OrderState state) {
        String written = text(order, "dateCreated") + text(order.path("otherDetails"), "dateCreated");
        String named = text(order, "orderType") + "/" + text(order, "orderTypeId");
        OrderKind kind = named.contains("standardDirections") || named.contains("blankOrder")
                ? OrderKind.DIRECTIONS
                : order.path("childArrangementsOrdersToIssue").toString().equals("[\"specificIssueOrder\"]")
                        ? OrderKind.SPECIFIC_ISSUE
                        : OrderKind.OTHER;
        OrderType type = text(order, "typeOfOrder").equals("Interim") ? OrderType.INTERIM : OrderType.GENERAL;
        return new Order(state, kind, type, written.substring(0, 10));
    }

    /** Hearings that the listing team has given a time. */
    long hearings() {
        return entries("orderCollection")
                .flatMap(order -> order.path("manageOrderHearingDetails").valueStream())
                .flatMap(hearing ->
                        hearing.path("value").path("hearingDateTimes").valueStream())
                .count();
    }

    private Stream<JsonNode> entries(String collection) {
        return data.path(collection).valueStream().map(entry -> entry.get("value"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
