package org.evenhand.supervision;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** A month's supervision, with what is missing of an hour and a half. */
record SupervisionPage(
        SupervisionMonth answer,
        String month,
        String earlier,
        String later,
        List<Line> lines,
        List<Arrangement> arrangements)
        implements Page {

    record Line(String name, int held, int missed, int claimable, int shortfall) {}

    record Arrangement(String supervisor, String form, String supervisees) {}

    static SupervisionPage of(SupervisionMonth month, Staff staff, Times times) {
        return new SupervisionPage(
                month,
                times.partial(month.month().toString()),
                "/supervision?month=" + month.month().minusMonths(1),
                "/supervision?month=" + month.month().plusMonths(1),
                month.staff().stream()
                        .map(each -> new Line(
                                staff.name(each.staff()),
                                each.held(),
                                each.missed(),
                                each.claimable(),
                                each.shortfall()))
                        .toList(),
                month.arrangements().stream()
                        .map(each -> new Arrangement(
                                staff.name(each.supervisor()),
                                "SupervisionForm." + each.form(),
                                each.supervisees().stream().map(staff::name).collect(Collectors.joining(", "))))
                        .toList());
    }
}
