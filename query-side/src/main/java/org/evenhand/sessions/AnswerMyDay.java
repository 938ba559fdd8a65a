package org.evenhand.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.sessions.SessionQuery.MyDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
final class AnswerMyDay implements Answers<MyDay, Day> {

    private static final int AHEAD_DAYS = 7;
    /** Rescreens are shown early enough to be booked. */
    private static final int RESCREEN_AHEAD_DAYS = 14;

    private final Views views;
    private final Families families;
    private final Clock clock;
    private final ZoneId zone;

    AnswerMyDay(Views views, Families families, Clock clock, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        this.views = views;
        this.families = families;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Class<MyDay> question() {
        return MyDay.class;
    }

    @Override
    public Optional<Day> answer(MyDay question, Sight sight) {
        LocalDate today = sight.today();
        List<Day.Coming> sessions = mine("sessions/coming", sight)
                .with("now", clock.instant())
                .with("dayBegan", start(today))
                .with("until", start(today.plusDays(AHEAD_DAYS)))
                .rows(Day.Coming.class);
        List<Day.Unsigned> unsigned = mine("sessions/unsigned", sight).rows(Day.Unsigned.class);
        List<Day.Rescreen> rescreens = mine("sessions/rescreens", sight)
                .with("until", today.plusDays(RESCREEN_AHEAD_DAYS))
                .rows(Day.Rescreen.class);
        List<Day.StrikeOut> strikeOuts = mine("sessions/strike-outs", sight).rows(Day.StrikeOut.class);
        List<CaseFileId> cases = Stream.of(
                        sessions.stream().map(Day.Coming::caseFile),
                        unsigned.stream().map(Day.Unsigned::caseFile),
                        rescreens.stream().map(Day.Rescreen::caseFile),
                        strikeOuts.stream().map(Day.StrikeOut::caseFile))
                .flatMap(each -> each)
                .distinct()
                .toList();
        List<Day.InCaseFile> members = families.members(cases, sight).stream()
                .map(each -> new Day.InCaseFile(each.caseFile(), each.member()))
                .toList();
        return Optional.of(new Day(sessions, unsigned, rescreens, strikeOuts, members));
    }

    private Statement mine(String statement, Sight sight) {
        return views.named(statement).with("staff", sight.staff()).with("today", sight.today());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
