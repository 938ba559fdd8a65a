package org.evenhand.court;

import java.util.List;
import java.util.Locale;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Times;

/** Orders and their versions as options of a list. */
record OrderChoices(Times times) {

    static String value(OrderVersion version) {
        return version.order().value() + ":" + version.version();
    }

    List<Choice> versions(Proceedings seen) {
        return seen.orders().stream().flatMap(order -> of(order).stream()).toList();
    }

    List<Choice> versionsOfOthers(Proceedings seen, OrderId but) {
        return seen.orders().stream()
                .filter(order -> !order.order().equals(but))
                .flatMap(order -> of(order).stream())
                .toList();
    }

    List<Choice> orders(Proceedings seen) {
        return seen.orders().stream()
                .map(order -> Choice.named(order.order().value().toString(), name(order)))
                .toList();
    }

    /** Child arrangements, made 3 November 2026 */
    String name(Proceedings.Order order) {
        return words(order.kind()) + ", made "
                + times.day(order.versions().getFirst().madeOn());
    }

    private List<Choice> of(Proceedings.Order order) {
        return order.versions().stream()
                .map(version -> Choice.named(
                        value(version.version()),
                        words(order.kind()) + ", version " + version.version().version() + " ("
                                + words(version.state()).toLowerCase(Locale.UK) + "), made "
                                + times.day(version.madeOn())))
                .toList();
    }

    private static String words(Enum<?> constant) {
        String small = constant.name().toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
