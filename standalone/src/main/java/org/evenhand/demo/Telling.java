package org.evenhand.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Derived;
import org.evenhand.record.GeneralRefusal.IdempotencyConflict;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;

/** One family's story as it is being told: who does what, on which day. Told twice, it changes nothing the second time. */
final class Telling {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Commands commands;
    private final Map<String, Actor> staff;
    private final LocalDate today;
    private final String family;
    private Instant now;
    private int step;

    /** @param today the day on which the caseload was first made; every day of the story is counted from it */
    Telling(Commands commands, Map<String, Actor> staff, LocalDate today, String family) {
        this.commands = commands;
        this.staff = staff;
        this.today = today;
        this.family = family;
        this.now = today.atTime(9, 0).atZone(ZONE).toInstant();
    }

    Instant now() {
        return now;
    }

    /** Moves the story to a working day, so many days from today, and a local time. */
    void on(int days, String time) {
        now = at(days, time).atZone(ZONE).toInstant();
    }

    void later(int minutes) {
        now = now.plusSeconds(60L * minutes);
    }

    /** The nearest working day towards today, or from today on: what comes first in the story never falls after what follows. */
    LocalDate day(int days) {
        return workingDay(today.plusDays(days), days < 0);
    }

    private static LocalDate workingDay(LocalDate day, boolean past) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> past ? day.minusDays(1) : day.plusDays(2);
            case SUNDAY -> past ? day.minusDays(2) : day.plusDays(1);
            default -> day;
        };
    }

    LocalDateTime at(int days, String time) {
        return day(days).atTime(LocalTime.parse(time));
    }

    static ClockTime typed(LocalDateTime local) {
        // The offset settles the hour that the clocks repeat; elsewhere it is the only one there is.
        return new ClockTime(local, ZONE, local.atZone(ZONE).getOffset());
    }

    ClockTime typedNow() {
        return typed(LocalDateTime.ofInstant(now, ZONE));
    }

    UUID id(String name) {
        return Derived.from("demo", family, name);
    }

    Actor who(String account) {
        Actor actor = staff.get(account);
        if (actor == null) {
            throw new IllegalStateException("no demonstration account '" + account + "'");
        }
        return actor;
    }

    void does(String account, Command command) {
        step++;
        var intent = new Intent(
                id("step " + step),
                who(account),
                null,
                Optional.empty(),
                purposeOf(account),
                id("story"),
                null,
                null,
                ZONE);
        if (commands.send(command, intent) instanceof Outcome.RefusedWith refused) {
            if (refused.refusal() instanceof IdempotencyConflict) {
                throw new ToldDifferentlyBefore();
            }
            throw new IllegalStateException("the invented caseload is refused at step " + step + " of '" + family
                    + "', " + command.getClass().getSimpleName() + ": "
                    + refused.refusal().code());
        }
    }

    /** An earlier version of this program told the story otherwise on the same data. What is recorded stays as it is. */
    static final class ToldDifferentlyBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ToldDifferentlyBefore() {
            super("told differently before", null, false, false);
        }
    }

    private static Purpose purposeOf(String account) {
        return switch (account) {
            case "liaison" -> Purpose.COURT_PROCEEDINGS;
            case "manager" -> Purpose.SERVICE_MANAGEMENT;
            default -> Purpose.DIRECT_CARE;
        };
    }
}
