package org.evenhand.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.audit.CaseThen.BarStatus;
import org.evenhand.audit.CaseThen.ConsentStatus;
import org.evenhand.audit.CaseThen.NoteStatus;
import org.evenhand.audit.CaseThen.SessionStatus;
import org.evenhand.audit.StateTable.Cell;
import org.evenhand.audit.StateTable.Line;
import org.evenhand.court.OrderStanding;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** How things stood, matter by matter; what there was none of is left out. */
final class StateTables {

    private final Pseudonyms names;
    private final Times times;
    private final Staff staff;

    private StateTables(Pseudonyms names, Times times, Staff staff) {
        this.names = names;
        this.times = times;
        this.staff = staff;
    }

    static List<StateTable> of(CaseThen then, Pseudonyms names, Times times, Staff staff) {
        var tables = new StateTables(names, times, staff);
        var found = new ArrayList<StateTable>();
        found.add(table(
                "people",
                List.of("who", "reference"),
                then.people().stream().map(tables::person).toList()));
        found.add(table(
                "team",
                List.of("clinician", "role", "sides", "live"),
                then.allocations().stream().map(tables::allocation).toList()));
        found.add(table(
                "bars",
                List.of("basis", "until", "status"),
                then.bars().stream().map(tables::bar).toList()));
        found.add(table(
                "consents",
                List.of("who", "purpose", "since", "status"),
                then.consents().stream().map(tables::consent).toList()));
        found.add(table(
                "screenings",
                List.of("who", "done", "again"),
                then.screenings().stream().map(tables::screening).toList()));
        found.add(table(
                "sessions",
                List.of("session", "starts", "status", "attendance"),
                then.sessions().stream().map(tables::session).toList()));
        found.add(table(
                "notes",
                List.of("note", "compartment", "author", "status"),
                then.notes().stream().map(tables::note).toList()));
        found.add(table(
                "orders",
                List.of("order", "version", "made", "standing"),
                then.orders().stream().map(tables::order).toList()));
        return found.stream().filter(table -> !table.lines().isEmpty()).toList();
    }

    private static StateTable table(String key, List<String> columns, List<Line> lines) {
        return new StateTable(
                "audit.state." + key,
                columns.stream().map(column -> "audit.column." + column).toList(),
                lines);
    }

    private Line person(CaseThen.Person row) {
        return Line.of(
                Cell.text(names.of(row.person())),
                Cell.text(Pseudonyms.brief(row.person().value())));
    }

    private Line allocation(CaseThen.Allocation row) {
        String sides = row.sides().stream().map(names::of).collect(Collectors.joining(", "));
        return Line.of(
                Cell.text(staff.name(row.clinician())),
                Cell.word(row.role()),
                Cell.text(sides.isEmpty() ? "all" : sides),
                Cell.tag(row.live() ? Live.LIVE : Live.ENDED, row.live() ? "green" : "grey"));
    }

    private Line bar(CaseThen.Bar row) {
        return Line.of(
                Cell.word(row.basis()),
                moment(row.until()),
                Cell.tag(row.status(), row.status() == BarStatus.STANDING ? "red" : "grey"));
    }

    private Line consent(CaseThen.Consent row) {
        return Line.of(
                Cell.text(names.of(row.person())),
                Cell.word(row.purpose()),
                moment(row.at()),
                Cell.tag(row.status(), row.status() == ConsentStatus.GIVEN ? "green" : "grey"));
    }

    private Line screening(CaseThen.Screening row) {
        var again = row.rescreenDue();
        return Line.of(
                Cell.text(names.of(row.person())),
                Cell.tag(row.completed() ? Done.COMPLETED : Done.STARTED, row.completed() ? "green" : "yellow"),
                Cell.text(again == null ? "–" : times.day(again)));
    }

    private Line session(CaseThen.Session row) {
        var type = row.type();
        String marks = row.attendance().stream()
                .map(mark -> names.of(mark.person()) + ": " + words(mark.attendance()))
                .collect(Collectors.joining("; "));
        return Line.of(
                type == null ? Cell.text(Pseudonyms.brief(row.session().value())) : Cell.word(type),
                moment(row.startsAt()),
                Cell.tag(row.status(), row.status() == SessionStatus.ENDED ? "green" : "grey"),
                Cell.text(marks.isEmpty() ? "–" : marks));
    }

    private Line note(CaseThen.Note row) {
        var kind = row.kind();
        var author = row.author();
        return Line.of(
                kind == null ? Cell.text(Pseudonyms.brief(row.note().value())) : Cell.word(kind),
                Cell.text(names.of(row.compartment())),
                Cell.text(author == null ? "–" : staff.name(author)),
                Cell.tag(row.status(), colour(row.status())));
    }

    private Line order(CaseThen.Order row) {
        return Line.of(
                Cell.word(row.kind()),
                Cell.text(row.version().version() + ", " + words(row.state())),
                Cell.text(times.day(row.madeOn())),
                Cell.tag(row.standing(), row.standing() == OrderStanding.IN_FORCE ? "green" : "grey"));
    }

    private Cell moment(@Nullable Moment moment) {
        return Cell.text(moment == null ? "–" : times.brief(moment.at()));
    }

    private static String colour(NoteStatus status) {
        return switch (status) {
            case SIGNED, COUNTERSIGNED -> "green";
            case DRAFT, AWAITING_COUNTERSIGNATURE, RETURNED -> "yellow";
            case STRIKE_OUT_ASKED, REATTRIBUTION_PROPOSED -> "orange";
            case STRUCK_OUT, REATTRIBUTED -> "red";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }

    private enum Live {
        LIVE,
        ENDED
    }

    private enum Done {
        STARTED,
        COMPLETED
    }
}
