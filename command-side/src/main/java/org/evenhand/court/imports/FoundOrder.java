package org.evenhand.court.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.imports.Spot.Entry;
import org.evenhand.court.imports.Value.Many;
import org.evenhand.court.imports.Value.Plain;
import org.evenhand.record.ClockTime;

/**
 * One order as the file holds it ({@code OrderDetails}, {@code DraftOrder}).
 *
 * @param state an order of the court's collection is approved: the file does not say when its seal was applied
 */
record FoundOrder(Entry entry, OrderState state) {

    private static final String SHA_256 = "[0-9a-fA-F]{64}";

    String courtId() {
        return entry.id().isEmpty() ? entry.whole().path() : entry.id().text();
    }

    /** The day on which it was made, by the first of the fields that says so. */
    Optional<Spot> madeAt() {
        Spot order = entry.value();
        Spot other = order.at("otherDetails");
        return Stream.of(
                        other.at("orderMadeDate"),
                        order.at("dateOrderMade"),
                        other.at("orderCreatedDate"),
                        order.at("dateCreated"),
                        other.at("dateCreated"))
                .filter(spot -> WrittenTime.day(spot.text()).isPresent())
                .findFirst();
    }

    Optional<LocalDate> madeOn() {
        return madeAt().flatMap(spot -> WrittenTime.day(spot.text()));
    }

    Optional<Spot> expiresAt() {
        Spot order = entry.value();
        return Stream.of(order.at("underTakingExpiryDateTime"), order.at("fl404CustomFields", "orderSpecifiedDateTime"))
                .filter(spot -> WrittenTime.clock(spot.text()).isPresent())
                .findFirst();
    }

    Optional<ClockTime> expires() {
        return expiresAt().flatMap(spot -> WrittenTime.clock(spot.text()));
    }

    /** Either of two fields holds the court's code and the other its label. */
    List<Spot> kindAt() {
        return Stream.of("orderTypeId", "orderType").map(entry.value()::at).toList();
    }

    OrderKind kind() {
        return kindAt().stream()
                .map(spot -> kind(spot.text()))
                .filter(kind -> kind != OrderKind.OTHER)
                .findFirst()
                .orElse(OrderKind.OTHER);
    }

    private OrderKind kind(String named) {
        String word = named.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (word.startsWith("childarrangements")) {
            return childOrder();
        }
        if (word.startsWith("nonmolestation")) {
            return OrderKind.NON_MOLESTATION;
        }
        if (word.startsWith("occupation")) {
            return OrderKind.OCCUPATION;
        }
        if (word.startsWith("parentalresponsibility")) {
            return OrderKind.PARENTAL_RESPONSIBILITY;
        }
        if (word.startsWith("generalform")) {
            return OrderKind.UNDERTAKING;
        }
        boolean directions = Stream.of(
                        "standarddirections", "directiononissue", "directionsonissue", "blankorderordirections")
                .anyMatch(word::startsWith);
        return directions ? OrderKind.DIRECTIONS : OrderKind.OTHER;
    }

    private OrderKind childOrder() {
        if (entry.value().at("childArrangementsOrdersToIssue").value() instanceof Many(List<Value> issued)
                && issued.size() == 1
                && issued.getFirst() instanceof Plain(String only)) {
            return switch (only) {
                case "prohibitedStepsOrder" -> OrderKind.PROHIBITED_STEPS;
                case "specificIssueOrder" -> OrderKind.SPECIFIC_ISSUE;
                default -> OrderKind.CHILD_ARRANGEMENTS;
            };
        }
        return OrderKind.CHILD_ARRANGEMENTS;
    }

    Spot typeAt() {
        return entry.value().at("typeOfOrder");
    }

    OrderType type() {
        return switch (typeAt().text().toLowerCase(Locale.ROOT)) {
            case "interim" -> OrderType.INTERIM;
            case "final" -> OrderType.FINAL;
            default -> OrderType.GENERAL;
        };
    }

    /** The document's hash, where the court's store gave one. */
    Spot hash() {
        return entry.value().at("orderDocument", "document_hash");
    }

    Optional<String> sha256() {
        return Optional.of(hash().text())
                .filter(text -> text.matches(SHA_256))
                .map(text -> text.toLowerCase(Locale.ROOT));
    }

    boolean inForce() {
        return state.inForce();
    }
}
