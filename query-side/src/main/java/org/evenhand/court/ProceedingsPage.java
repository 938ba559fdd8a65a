package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/** One court case on one page: what is due, what is in force, what was and what is to come. */
record ProceedingsPage(
        Proceedings answer,
        @Nullable String number,
        List<DueRow> due,
        List<OrderCard> orders,
        List<ProvisionRow> provisions,
        List<HearingRow> hearings,
        List<AttendanceRow> attendance,
        PapersShown papers,
        List<Form> forms,
        List<Choice> families,
        List<Choice> roles,
        List<Choice> schemes)
        implements Page {

    record DueRow(
            DirectionId id,
            PartyBound bound,
            @Nullable String what,
            String dueAt,
            @Nullable TimeLeft left,
            @Nullable String compliedAt,
            @Nullable String evidence,
            DirectionState state,
            @Nullable String firstDueAt,
            @Nullable String dischargedOn) {}

    record OrderCard(OrderId id, OrderKind kind, boolean inForce, List<VersionRow> versions) {}

    record VersionRow(
            int version,
            OrderState state,
            OrderType type,
            OrderStanding standing,
            String colour,
            String made,
            @Nullable String courtSeal,
            String effective,
            @Nullable String expires,
            boolean untilNextHearing,
            String received,
            @Nullable SupersededBecause because,
            @Nullable String endedFrom,
            @Nullable Integer by) {}

    record ProvisionRow(
            ProvisionKind kind,
            boolean inForce,
            boolean barsJointWork,
            String persons,
            String from,
            @Nullable String until,
            @Nullable String text) {}

    record HearingRow(
            HearingId id,
            HearingType type,
            String when,
            @Nullable Integer minutes,
            String court,
            HearingMode mode,
            boolean toCome,
            Proceedings.@Nullable Ending ending,
            @Nullable String said,
            @Nullable String next) {}

    record AttendanceRow(String when, String sessionType, String name, String attendance) {}

    public boolean unverified() {
        return answer.heading().scheme() == NumberScheme.OTHER;
    }

    public Form form(String key) {
        return forms.stream().filter(form -> form.key().equals(key)).findFirst().orElseThrow();
    }

    static ProceedingsPage of(Proceedings seen, Times times, List<Form> forms, List<Choice> families) {
        Map<UUID, String> names = seen.parties().stream()
                .collect(Collectors.toMap(party -> party.person().value(), Proceedings.Named::name));
        return new ProceedingsPage(
                seen,
                NumberShown.of(seen.heading().number(), seen.heading().scheme()),
                seen.directions().stream()
                        .map(row -> due(row, seen.now(), times))
                        .toList(),
                seen.orders().stream().map(order -> order(order, times)).toList(),
                seen.provisions().stream()
                        .map(row -> provision(row, names, times))
                        .toList(),
                seen.hearings().stream()
                        .map(row -> hearing(row, seen.now(), times))
                        .toList(),
                seen.attendance().stream()
                        .map(row -> new AttendanceRow(
                                times.brief(row.startsAt()), row.sessionType(), row.name(), row.attendance()))
                        .toList(),
                PapersShown.of(seen, names, times),
                forms,
                families,
                Choice.of(PartyRole.values()),
                Choice.of(NumberScheme.values()));
    }

    private static DueRow due(Proceedings.Direction row, Instant now, Times times) {
        Instant complied = row.compliedAt();
        Instant first = row.firstDueAt();
        LocalDate discharged = row.dischargedOn();
        boolean open = row.state() == DirectionState.OPEN || row.state() == DirectionState.MISSED;
        return new DueRow(
                row.direction(),
                row.bound(),
                row.what(),
                times.full(row.dueAt()),
                open ? TimeLeft.until(row.dueAt(), now, times) : null,
                complied == null ? null : times.full(complied),
                row.evidenceRef(),
                row.state(),
                first == null ? null : times.full(first),
                discharged == null ? null : times.day(discharged));
    }

    private static OrderCard order(Proceedings.Order order, Times times) {
        List<VersionRow> versions = order.versions().stream()
                .map(version -> version(version, times))
                .toList();
        boolean inForce = versions.stream().anyMatch(version -> version.standing() == OrderStanding.IN_FORCE);
        return new OrderCard(order.order(), order.kind(), inForce, versions);
    }

    private static VersionRow version(Proceedings.Version row, Times times) {
        Instant courtSeal = row.courtSealAppliedAt();
        Instant expires = row.expires();
        Proceedings.End end = row.end();
        OrderVersion by = end == null ? null : end.by();
        return new VersionRow(
                row.version().version(),
                row.state(),
                row.type(),
                row.standing(),
                colour(row.standing()),
                times.day(row.madeOn()),
                courtSeal == null ? null : times.brief(courtSeal),
                times.day(row.effectiveFrom()),
                expires == null ? null : times.full(expires),
                row.untilNextHearing(),
                times.brief(row.receivedAt()),
                end == null ? null : end.because(),
                end == null ? null : times.day(end.from()),
                by == null || !by.order().equals(row.version().order()) ? null : by.version());
    }

    private static String colour(OrderStanding standing) {
        return switch (standing) {
            case IN_FORCE -> "green";
            case DRAFT -> "yellow";
            case NOT_YET_IN_FORCE -> "light-blue";
            case SUPERSEDED, EXPIRED -> "grey";
        };
    }

    private static ProvisionRow provision(Proceedings.Provision row, Map<UUID, String> names, Times times) {
        Instant until = row.until();
        return new ProvisionRow(
                row.kind(),
                row.inForce(),
                row.keepsApart(),
                row.persons().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")),
                times.day(row.from()),
                until == null ? null : times.full(until),
                row.text());
    }

    private static HearingRow hearing(Proceedings.Hearing row, Instant now, Times times) {
        Instant next = row.nextAt();
        return new HearingRow(
                row.hearing(),
                row.type(),
                times.full(row.startsAt()),
                row.minutes(),
                row.court(),
                row.mode(),
                row.startsAt().isAfter(now),
                row.ending(),
                row.said(),
                next == null ? null : times.full(next));
    }
}
