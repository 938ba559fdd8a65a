package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.court.Proceedings.Acted;
import org.evenhand.court.Proceedings.Application;
import org.evenhand.court.Proceedings.Booking;
import org.evenhand.court.Proceedings.Document;
import org.evenhand.court.Proceedings.Named;
import org.evenhand.court.Proceedings.Restriction;
import org.evenhand.court.Proceedings.Served;
import org.evenhand.court.Proceedings.Summons;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.people.ContactKind;
import org.evenhand.people.DatePrecision;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Moment;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What of the proceedings is paper. How somebody is served would tell the other side where they are or that they are hidden, so
 * only the court's own officer is shown it; why a summons is resisted is between the service and its lawyers.
 */
record PapersAnswer(Views views, Law law, CourtCaseId courtCase, Sight sight, Moment now) {

    private record ApplicationRow(
            ApplicationId application,
            ApplicationForm form,
            UUID person,
            LocalDate madeOn,
            List<Relief> reliefs,
            @Nullable String leaveRef,
            @Nullable CourtCaseId leaveOrderedIn) {}

    private record ServiceRow(
            ServiceId service,
            DocumentId document,
            @Nullable String what,
            UUID person,
            ServiceMethod method,
            @Nullable ContactKind contactKind,
            @Nullable Instant attemptedAt,
            @Nullable Instant completedAt,
            @Nullable String evidenceRef,
            boolean pagesChecked,
            boolean lookAgain,
            boolean anotherWay) {

        private Served seen() {
            return new Served(
                    service,
                    person,
                    method,
                    contactKind,
                    attemptedAt,
                    completedAt,
                    evidenceRef,
                    pagesChecked,
                    state(),
                    lookAgain);
        }

        private ServiceState state() {
            if (attemptedAt == null) {
                return anotherWay ? ServiceState.ANOTHER_WAY : ServiceState.NO_SAFE_ROUTE;
            }
            return completedAt == null ? ServiceState.ATTEMPTED : ServiceState.COMPLETED;
        }
    }

    private record CheckRow(DocumentId document, int pages) {}

    private record RestrictionRow(
            RestrictionId restriction,
            OrderId courtOrder,
            int version,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            @Nullable String scope) {}

    private record ChildRow(@Nullable String born, DatePrecision precision) {

        private ReportingEnd.Child child() {
            return new ReportingEnd.Child(born == null ? null : LocalDate.parse(born), precision);
        }
    }

    private record SummonsRow(
            SummonsId summons,
            SummonsKind kind,
            @Nullable UUID witness,
            @Nullable String documents,
            LocalDate receivedOn,
            Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable SummonsAnswer answer,
            @Nullable LocalDate setAsideOn,
            @Nullable String grounds) {}

    private record ActedRow(
            OrderId courtOrder,
            int version,
            ActedUnder what,
            UUID thing,
            Instant recordedAt,
            @Nullable Instant startsAt) {}

    private record BookingRow(
            UUID session,
            String sessionType,
            Instant startsAt,
            String status,
            OrderId courtOrder,
            int version,
            boolean barred,
            boolean beforeReceipt) {}

    List<Application> applications() {
        return of("applications").rows(ApplicationRow.class).stream()
                .map(row -> new Application(
                        row.application(),
                        row.form(),
                        row.person(),
                        row.madeOn(),
                        row.reliefs(),
                        row.leaveRef(),
                        row.leaveOrderedIn() != null,
                        row.leaveOrderedIn()))
                .toList();
    }

    List<Document> served(List<Named> parties) {
        if (sight.reach() != Reach.COURT) {
            return List.of();
        }
        Map<DocumentId, Integer> checks = of("page-checks").rows(CheckRow.class).stream()
                .collect(Collectors.toMap(CheckRow::document, CheckRow::pages));
        var documents = new LinkedHashMap<DocumentId, List<ServiceRow>>();
        of("services")
                .rows(ServiceRow.class)
                .forEach(row -> documents
                        .computeIfAbsent(row.document(), id -> new ArrayList<>())
                        .add(row));
        return documents.entrySet().stream()
                .map(each -> new Document(
                        each.getKey(),
                        each.getValue().getFirst().what(),
                        checks.get(each.getKey()),
                        each.getValue().stream().map(ServiceRow::seen).toList(),
                        notNamed(each.getValue(), parties)))
                .toList();
    }

    /** Parties whom nobody has tried to serve with this, so that whoever was left out is seen. */
    private static List<UUID> notNamed(List<ServiceRow> services, List<Named> parties) {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT || party.role() == PartyRole.RESPONDENT)
                .map(party -> party.person().value())
                .filter(person ->
                        services.stream().noneMatch(row -> row.person().equals(person)))
                .toList();
    }

    List<Restriction> restrictions(OrderRows orders) {
        LocalDate today = now.local().toLocalDate();
        List<ReportingEnd.Child> children = of("children").rows(ChildRow.class).stream()
                .map(ChildRow::child)
                .toList();
        Optional<LocalDate> grownUp = ReportingEnd.of(children, law.years(RuleOfLaw.AGE_OF_MAJORITY, today));
        return of("restrictions").rows(RestrictionRow.class).stream()
                .map(row -> restriction(row, grownUp.orElse(null), orders, today))
                .toList();
    }

    private static Restriction restriction(
            RestrictionRow row, @Nullable LocalDate grownUp, OrderRows orders, LocalDate today) {
        var version = new OrderVersion(row.courtOrder(), row.version());
        LocalDate stated = row.untilDay();
        LocalDate ends = stated == null ? grownUp : stated.plusDays(1);
        boolean within = !row.fromDay().isAfter(today) && (ends == null || today.isBefore(ends));
        return new Restriction(
                row.restriction(),
                version,
                row.fromDay(),
                ends,
                stated == null,
                row.scope(),
                within && orders.standing(version) == OrderStanding.IN_FORCE);
    }

    List<Summons> summonses() {
        boolean wide = sight.reach() == Reach.COURT;
        return of("summonses").rows(SummonsRow.class).stream()
                .map(row -> new Summons(
                        row.summons(),
                        row.kind(),
                        row.witness(),
                        row.documents(),
                        row.receivedOn(),
                        row.answerBy(),
                        row.answeredAt(),
                        row.answer(),
                        row.setAsideOn(),
                        wide ? row.grounds() : null))
                .toList();
    }

    List<Acted> actedUnderDrafts() {
        return seen("acted-under-drafts").rows(ActedRow.class).stream()
                .map(row -> new Acted(
                        new OrderVersion(row.courtOrder(), row.version()),
                        row.what(),
                        row.thing(),
                        row.recordedAt(),
                        row.startsAt()))
                .toList();
    }

    List<Booking> bookingsToLookAt() {
        return seen("bookings-to-look-at")
                .with("zone", now.zone().getId())
                .with(
                        "bars",
                        KeepingApart.on(now.local().toLocalDate(), law).provisions().stream()
                                .map(ProvisionKind::name)
                                .toList())
                .rows(BookingRow.class)
                .stream()
                .map(row -> new Booking(
                        row.session(),
                        row.sessionType(),
                        row.startsAt(),
                        row.status(),
                        new OrderVersion(row.courtOrder(), row.version()),
                        row.barred(),
                        row.beforeReceipt()))
                .toList();
    }

    private Statement seen(String statement) {
        return of(statement)
                .with("wide", sight.reach() == Reach.COURT)
                .with("staff", sight.staff())
                .with("today", sight.today());
    }

    private Statement of(String statement) {
        return views.named("court/" + statement).with("courtCase", courtCase);
    }
}
