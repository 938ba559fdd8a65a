package org.evenhand.court;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.Proceedings.Attended;
import org.evenhand.court.Proceedings.Direction;
import org.evenhand.court.Proceedings.Heading;
import org.evenhand.court.Proceedings.Hearing;
import org.evenhand.court.Proceedings.Named;
import org.evenhand.court.Proceedings.Provision;
import org.evenhand.law.Law;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Moment;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
final class AnswerProceedings implements Answers<ProceedingsOf, Proceedings> {

    private record CaseRow(
            CourtCaseId courtCase,
            @Nullable String number,
            NumberScheme scheme,
            String court,
            CourtCaseType type,
            long version) {}

    private record ProvisionRow(
            ProvisionId provision,
            OrderId courtOrder,
            int version,
            ProvisionKind kind,
            List<UUID> persons,
            LocalDate fromDay,
            @Nullable Instant untilAt,
            @Nullable String text) {}

    private record DirectionRow(
            DirectionId direction,
            PartyBound bound,
            @Nullable String what,
            LocalDate madeOn,
            Instant dueAt,
            @Nullable Instant firstDueAt,
            @Nullable Instant compliedAt,
            @Nullable String evidenceRef,
            @Nullable Instant missedNotedAt,
            @Nullable LocalDate dischargedOn,
            @Nullable String dischargedBecause) {

        private Direction at(Instant now) {
            return new Direction(
                    direction,
                    bound,
                    what,
                    madeOn,
                    dueAt,
                    firstDueAt,
                    DirectionState.of(dueAt, compliedAt, dischargedOn != null, now),
                    compliedAt,
                    evidenceRef,
                    missedNotedAt,
                    dischargedOn,
                    dischargedBecause);
        }
    }

    private final Views views;
    private final Law law;
    private final Clock clock;
    private final ZoneId zone;

    AnswerProceedings(Views views, Law law, Clock clock, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        this.views = views;
        this.law = law;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Class<ProceedingsOf> question() {
        return ProceedingsOf.class;
    }

    @Override
    public Optional<Proceedings> answer(ProceedingsOf question, Sight sight) {
        return of("heading", question).first(CaseRow.class).map(row -> proceedings(row, question, sight));
    }

    private Proceedings proceedings(CaseRow row, ProceedingsOf question, Sight sight) {
        var now = new Moment(clock.instant(), zone);
        OrderRows orders =
                OrderRows.of(question.courtCase(), of("orders", question).rows(OrderRows.Row.class), now);
        List<Named> parties = named("parties", question, sight).rows(Named.class);
        KeepingApart apart = KeepingApart.on(now.local().toLocalDate(), law);
        var papers = new PapersAnswer(views, law, question.courtCase(), sight, now);
        return new Proceedings(
                new Heading(row.courtCase(), row.number(), row.scheme(), row.court(), row.type()),
                row.version(),
                now.at(),
                sight.reach() == Reach.COURT,
                parties,
                views.sql("select case_file from views.court_case_file where court_case = :courtCase order by"
                                + " case_file")
                        .with("courtCase", question.courtCase())
                        .rows(CaseFileId.class),
                of("hearings", question).rows(Hearing.class),
                orders.orders(),
                of("provisions", question).rows(ProvisionRow.class).stream()
                        .map(provision -> provision(provision, orders, now, apart))
                        .toList(),
                of("directions", question).rows(DirectionRow.class).stream()
                        .map(direction -> direction.at(now.at()))
                        .toList(),
                papers.applications(),
                papers.served(parties),
                papers.restrictions(orders),
                papers.summonses(),
                papers.actedUnderDrafts(),
                papers.bookingsToLookAt(),
                named("attendance", question, sight).rows(Attended.class));
    }

    private static Provision provision(ProvisionRow row, OrderRows orders, Moment now, KeepingApart apart) {
        var version = new OrderVersion(row.courtOrder(), row.version());
        Instant until = row.untilAt();
        boolean within = !row.fromDay().isAfter(now.local().toLocalDate())
                && (until == null || now.at().isBefore(until));
        return new Provision(
                row.provision(),
                version,
                row.kind(),
                row.persons(),
                row.fromDay(),
                until,
                row.text(),
                within && orders.standing(version) == OrderStanding.IN_FORCE,
                apart.does(row.kind()));
    }

    private Statement named(String statement, ProceedingsOf question, Sight sight) {
        return of(statement, question)
                .with("wide", sight.reach() == Reach.COURT)
                .with("staff", sight.staff())
                .with("role", sight.actor().role())
                .with("today", sight.today());
    }

    private Statement of(String statement, ProceedingsOf question) {
        return views.named("court/" + statement).with("courtCase", question.courtCase());
    }
}
