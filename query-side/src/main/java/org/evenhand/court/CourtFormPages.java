package org.evenhand.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.court.CourtCommand.AdjournHearing;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtCommand.RecordHearingHeld;
import org.evenhand.court.CourtCommand.RecordListedInError;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtCommand.SupersedeOrder;
import org.evenhand.court.CourtCommand.VacateHearing;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms on which a court liaison officer records what the court did. */
@Controller
@RequestMapping("/court-cases/{courtCase}")
final class CourtFormPages {

    private final Queries queries;
    private final Times times;
    private final OrderChoices orders;

    CourtFormPages(Queries queries, Times times) {
        this.queries = queries;
        this.times = times;
        this.orders = new OrderChoices(times);
    }

    @GetMapping("/hearings/new")
    CourtFormPage newHearing(@PathVariable UUID courtCase, Forms forms) {
        Proceedings seen = seen(courtCase);
        Form form = form(forms, ListHearing.class, seen, Map.of())
                .filled("court", seen.heading().court());
        return page(
                "new-hearing",
                seen,
                List.of(form),
                Map.of(
                        "types", Choice.of(HearingType.values()),
                        "modes", Choice.of(HearingMode.values()),
                        "people", people(seen)),
                null);
    }

    @GetMapping("/hearings/{hearing}")
    CourtFormPage hearing(@PathVariable UUID courtCase, @PathVariable UUID hearing, Forms forms) {
        Proceedings seen = seen(courtCase);
        Proceedings.Hearing row = seen.hearings().stream()
                .filter(each -> each.hearing().value().equals(hearing))
                .findFirst()
                .orElseThrow(CourtFormPages::nothing);
        Map<String, Object> path = Map.of("hearing", row.hearing());
        List<Form> drawn = row.ending() != null
                ? List.of()
                : List.of(
                        form(forms, RecordHearingHeld.class, seen, path),
                        form(forms, AdjournHearing.class, seen, path),
                        form(forms, VacateHearing.class, seen, path),
                        form(forms, RecordListedInError.class, seen, path));
        return page("hearing", seen, drawn, Map.of(), times.full(row.startsAt()));
    }

    /** @param order the order of which a further version is recorded; a new order without it */
    @GetMapping("/orders/new")
    CourtFormPage newOrder(
            @PathVariable UUID courtCase, @RequestParam(required = false) @Nullable UUID order, Forms forms) {
        Proceedings seen = seen(courtCase);
        Proceedings.Order of = order == null ? null : orderOf(seen, order);
        Form form = form(forms, RecordOrder.class, seen, Map.of());
        if (of == null) {
            // The order's id is as good as any that was never used: that of this very form.
            form = form.filled("version.order", form.commandId()).filled("version.version", 1);
        } else {
            Proceedings.Version newest = of.versions().getFirst();
            form = form.filled("version.order", of.order().value())
                    .filled("version.version", newest.version().version() + 1)
                    .filled("kind", of.kind())
                    .filled("supersedes", OrderChoices.value(newest.version()));
        }
        return page(
                "new-order",
                seen,
                List.of(form),
                Map.of(
                        "states", Choice.of(OrderState.values()),
                        "kinds", Choice.of(OrderKind.values()),
                        "types", Choice.of(OrderType.values()),
                        "versions", orders.versions(seen)),
                of == null ? null : orders.name(of));
    }

    @GetMapping("/orders/{order}")
    CourtFormPage order(@PathVariable UUID courtCase, @PathVariable UUID order, Forms forms) {
        Proceedings seen = seen(courtCase);
        Proceedings.Order of = orderOf(seen, order);
        return page(
                "order",
                seen,
                List.of(form(forms, SupersedeOrder.class, seen, Map.of("order", of.order()))),
                Map.of(
                        "because", Choice.of(SupersededBecause.values()),
                        "versions", orders.versionsOfOthers(seen, of.order())),
                orders.name(of));
    }

    @GetMapping("/provisions/new")
    CourtFormPage newProvision(@PathVariable UUID courtCase, Forms forms) {
        Proceedings seen = seen(courtCase);
        return page(
                "new-provision",
                seen,
                List.of(form(forms, RecordProvision.class, seen, Map.of())),
                Map.of(
                        "kinds", Choice.of(ProvisionKind.values()),
                        "versions", orders.versions(seen),
                        "people", people(seen)),
                null);
    }

    @GetMapping("/directions/new")
    CourtFormPage newDirection(@PathVariable UUID courtCase, Forms forms) {
        Proceedings seen = seen(courtCase);
        return page(
                "new-direction",
                seen,
                List.of(form(forms, RecordDirection.class, seen, Map.of())),
                Map.of("bound", Choice.of(PartyBound.values()), "orders", orders.orders(seen)),
                null);
    }

    @GetMapping("/directions/{direction}")
    CourtFormPage direction(@PathVariable UUID courtCase, @PathVariable UUID direction, Forms forms) {
        Proceedings seen = seen(courtCase);
        Proceedings.Direction row = seen.directions().stream()
                .filter(each -> each.direction().value().equals(direction))
                .findFirst()
                .orElseThrow(CourtFormPages::nothing);
        List<Form> drawn = row.compliedAt() != null || row.dischargedOn() != null
                ? List.of()
                : List.of(form(forms, ComplyDirection.class, seen, Map.of("direction", row.direction())));
        return page("direction", seen, drawn, Map.of(), row.what());
    }

    private Proceedings seen(UUID courtCase) {
        Proceedings seen = queries.ask(new ProceedingsOf(new CourtCaseId(courtCase)));
        if (!seen.mayChange()) {
            throw nothing();
        }
        return seen;
    }

    private static CourtFormPage page(
            String what,
            Proceedings seen,
            List<Form> forms,
            Map<String, List<Choice>> choices,
            @Nullable String about) {
        String number = NumberShown.of(seen.heading().number(), seen.heading().scheme());
        return new CourtFormPage(what, seen, number, forms, choices, about);
    }

    private static Form form(
            Forms forms, Class<? extends CourtCommand> command, Proceedings seen, Map<String, Object> path) {
        var whole = new java.util.HashMap<>(path);
        whole.put("courtCase", seen.heading().courtCase());
        return forms.of(command, whole, seen.version());
    }

    private static List<Choice> people(Proceedings seen) {
        var choices = new ArrayList<Choice>();
        seen.parties()
                .forEach(
                        party -> choices.add(Choice.named(party.person().value().toString(), party.name())));
        return choices;
    }

    private static Proceedings.Order orderOf(Proceedings seen, UUID order) {
        return seen.orders().stream()
                .filter(each -> each.order().value().equals(order))
                .findFirst()
                .orElseThrow(CourtFormPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
