package org.evenhand.supervision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.supervision.SupervisionQuery.SupervisionIn;
import org.springframework.stereotype.Component;

/** A month at a time and never an average: what was too much in one does not make up for another. */
@Component
final class AnswerSupervisionIn implements Answers<SupervisionIn, SupervisionMonth> {

    private final Views views;

    AnswerSupervisionIn(Views views) {
        this.views = views;
    }

    private record Held(SupervisionId supervision, int minutes, List<StaffId> present) {}

    @Override
    public Class<SupervisionIn> question() {
        return SupervisionIn.class;
    }

    @Override
    public Optional<SupervisionMonth> answer(SupervisionIn question, Sight sight) {
        LocalDate first = question.month().atDay(1);
        LocalDate last = question.month().atEndOfMonth();
        List<SupervisionMonth.Arrangement> arrangements = views
                .sql("select supervision, supervisor, form, supervisees "
                        + "from views.supervision where from_day <= :last and (ended_on is null or ended_on >= :first) "
                        + "order by from_day, supervision")
                .with("first", first)
                .with("last", last)
                .rows(SupervisionMonth.Arrangement.class)
                .stream()
                .filter(each -> concerns(each, sight))
                .toList();
        List<Held> held = views.sql("select supervision, minutes, present from views.supervision_held "
                        + "where day between :first and :last order by leaf")
                .with("first", first)
                .with("last", last)
                .rows(Held.class);
        List<SupervisionId> missed = views.sql("select supervision from views.supervision_missed "
                        + "where day between :first and :last order by leaf")
                .with("first", first)
                .with("last", last)
                .rows(SupervisionId.class);
        return Optional.of(new SupervisionMonth(
                question.month(),
                shown(arrangements, sight).stream()
                        .map(staff -> supervised(staff, arrangements, held, missed))
                        .toList(),
                arrangements));
    }

    private static SupervisionMonth.Supervised supervised(
            StaffId staff,
            List<SupervisionMonth.Arrangement> arrangements,
            List<Held> held,
            List<SupervisionId> missed) {
        int times = 0;
        int claimable = 0;
        int absent = 0;
        for (SupervisionMonth.Arrangement arrangement : arrangements) {
            if (arrangement.supervisees().contains(staff)) {
                for (Held each : held) {
                    if (each.supervision().equals(arrangement.supervision())
                            && each.present().contains(staff)) {
                        times++;
                        claimable += Claimable.minutes(
                                arrangement.form(),
                                each.minutes(),
                                arrangement.supervisees().size());
                    }
                }
                absent += (int) missed.stream()
                        .filter(arrangement.supervision()::equals)
                        .count();
            }
        }
        return new SupervisionMonth.Supervised(staff, times, absent, claimable, Claimable.shortfall(claimable));
    }

    private static Set<StaffId> shown(List<SupervisionMonth.Arrangement> arrangements, Sight sight) {
        var shown = new LinkedHashSet<StaffId>();
        arrangements.forEach(each -> each.supervisees().stream()
                .filter(staff -> staff.equals(sight.actor().id())
                        || each.supervisor().equals(sight.actor().id())
                        || sight.actor().role() == Role.SERVICE_MANAGER)
                .forEach(shown::add));
        return shown;
    }

    private static boolean concerns(SupervisionMonth.Arrangement arrangement, Sight sight) {
        StaffId reader = sight.actor().id();
        return sight.actor().role() == Role.SERVICE_MANAGER
                || arrangement.supervisor().equals(reader)
                || arrangement.supervisees().contains(reader);
    }
}
