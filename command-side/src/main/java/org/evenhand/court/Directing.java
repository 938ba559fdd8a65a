package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.evenhand.court.CourtCommand.ComplyDirection;
import org.evenhand.court.CourtCommand.DischargeDirection;
import org.evenhand.court.CourtCommand.ExtendDirection;
import org.evenhand.court.CourtCommand.RecordDirection;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtStep.MissDirection;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;

/** What a court tells somebody to do. Where this service is told, its case files have work until it is done. */
final class Directing {

    private final Directions directions;
    private final Orders orders;
    private final Involved involved;

    Directing(Directions directions, Orders orders, Involved involved) {
        this.directions = directions;
        this.orders = orders;
        this.involved = involved;
    }

    @CommandHandler
    void record(RecordDirection command, Clock clock, CourtCalendar calendar, LocalTimes times, OtherStreams others) {
        DirectionRecorded recorded = directions.record(command, today(clock, times), orders, calendar, times);
        apply(recorded);
        involved.caseFiles()
                .forEach(caseFile -> Directions.begun(recorded, caseFile).ifPresent(others::alsoAppend));
    }

    @CommandHandler
    void comply(ComplyDirection command, Clock clock, LocalTimes times, OtherStreams others) {
        DirectionComplied complied = directions.comply(command, clock.instant(), times);
        apply(complied);
        done(complied.direction(), others);
    }

    @CommandHandler
    void extend(ExtendDirection command, Clock clock, CourtCalendar calendar, LocalTimes times) {
        apply(directions.extend(command, today(clock, times), orders, calendar, times));
    }

    @CommandHandler
    void discharge(DischargeDirection command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(directions.discharge(command, today(clock, times), orders));
        done(command.direction(), others);
    }

    @CommandHandler
    void miss(MissDirection command, Clock clock) {
        directions.miss(command, clock.instant()).ifPresent(AggregateLifecycle::apply);
    }

    private void done(DirectionId direction, OtherStreams others) {
        if (directions.bindsThisService(direction)) {
            involved.caseFiles().forEach(caseFile -> others.alsoAppend(Directions.done(direction, caseFile)));
        }
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return LocalDate.ofInstant(clock.instant(), times.serviceZone());
    }
}
