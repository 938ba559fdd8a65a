package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtRefusal.LeaveNamesNobody;
import org.evenhand.court.CourtRefusal.OrderUnknown;
import org.evenhand.court.CourtRefusal.ProvisionAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ProvisionEndsBeforeItBegins;
import org.evenhand.court.CourtRefusal.ProvisionTextRequired;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Moment;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of a court case. A provision belongs to the version that carries it: a draft's never bars joint work, and
 * when that draft is superseded it stays recorded, not in force, while the version that supersedes it needs its own. A bar
 * is not lifted when its provision ends; a person decides that.
 */
final class Provisions {

    private final Map<ProvisionId, Barring> recorded = new LinkedHashMap<>();

    /** What is kept: which version carries it, of what kind it is, and its own window. */
    private record Barring(
            ProvisionId id,
            OrderVersion version,
            ProvisionKind kind,
            LocalDate from,
            @Nullable Moment until) {}

    ProvisionRecorded record(RecordProvision command, Orders orders, LocalTimes times) {
        if (recorded.containsKey(command.provision())) {
            throw Refused.because(new ProvisionAlreadyRecorded());
        }
        if (orders.version(command.version()).isEmpty()) {
            throw Refused.because(new OrderUnknown());
        }
        if (command.text().isBlank()) {
            throw Refused.because(new ProvisionTextRequired());
        }
        if (command.kind() == ProvisionKind.S91_14 && command.persons().isEmpty()) {
            throw Refused.because(new LeaveNamesNobody());
        }
        Moment until = command.until() == null ? null : times.moment(command.until(), "until");
        if (until != null && until.local().toLocalDate().isBefore(command.from())) {
            throw Refused.because(new ProvisionEndsBeforeItBegins());
        }
        return new ProvisionRecorded(
                command.courtCase(),
                command.provision(),
                command.version(),
                command.kind(),
                command.persons(),
                command.from(),
                until,
                command.text().about(command.courtCase().subject()));
    }

    /**
     * What all provisions in force say against joint work in a case file. A provision that begins later bars already: joint
     * work is not begun in the shadow of an order that will forbid it.
     */
    List<JointWorkBarred> barsIn(
            CaseFileId caseFile, CourtCaseId courtCase, Orders orders, ZonedDateTime now, KeepingApart apart) {
        var bars = new ArrayList<JointWorkBarred>();
        for (Barring provision : recorded.values()) {
            bars.addAll(barsIn(caseFile, courtCase, provision, orders, now, apart));
        }
        return bars;
    }

    List<JointWorkBarred> barsIn(
            CaseFileId caseFile, ProvisionRecorded recorded, Orders orders, ZonedDateTime now, KeepingApart apart) {
        return barsIn(caseFile, recorded.courtCase(), barring(recorded), orders, now, apart);
    }

    /** Whether it holds on that day: within its own window and of a version in force. */
    boolean binds(ProvisionId id, Orders orders, LocalDate day) {
        Barring provision = recorded.get(id);
        if (provision == null || day.isBefore(provision.from())) {
            return false;
        }
        return orders.binding(provision.version(), day)
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .map(version -> new Ending(earlier(provision.until(), version.expires())))
                .filter(ending -> ending.includes(day))
                .isPresent();
    }

    private static List<JointWorkBarred> barsIn(
            CaseFileId caseFile,
            CourtCaseId courtCase,
            Barring provision,
            Orders orders,
            ZonedDateTime now,
            KeepingApart apart) {
        if (!apart.does(provision.kind())) {
            return List.of();
        }
        return orders
                .binding(provision.version(), now.toLocalDate())
                .map(version -> new Ending(earlier(provision.until(), version.expires())))
                .filter(ending -> ending.isAhead(now.toInstant()))
                .map(ending -> bar(caseFile, courtCase, provision.id(), ending.at()))
                .stream()
                .toList();
    }

    private static JointWorkBarred bar(
            CaseFileId caseFile, CourtCaseId courtCase, ProvisionId provision, @Nullable Moment until) {
        return new JointWorkBarred(
                caseFile,
                provision.barIn(caseFile, courtCase),
                BarBasis.ORDER,
                CourtEvent.streamOf(courtCase),
                until,
                null,
                Actor.SYSTEM.id());
    }

    private record Ending(@Nullable Moment at) {
        boolean isAhead(Instant now) {
            return at == null || at.at().isAfter(now);
        }

        boolean includes(LocalDate day) {
            return at == null || !day.isAfter(at.local().toLocalDate());
        }
    }

    private static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.at().isBefore(other.at()) ? one : other;
    }

    private static Barring barring(ProvisionRecorded event) {
        return new Barring(event.provision(), event.version(), event.kind(), event.from(), event.until());
    }

    void recorded(ProvisionRecorded event) {
        recorded.put(event.provision(), barring(event));
    }
}
