package org.evenhand.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.evenhand.disclosure.DisclosureCommand.ExtendDisclosureDue;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockPaused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockResumed;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;

/** By when who asks for their own is answered: the month, what it is paused for, and that it is extended once. */
final class TimeToAnswer {

    private final Disclosing file;

    TimeToAnswer(Disclosing file) {
        this.file = file;
    }

    @CommandHandler
    void pause(PauseDisclosureClock command, Clock clock, LocalTimes times) {
        Request open = file.open();
        Term.Pause paused = file.ofTheirOwn(open).pausing(command, Disclosing.today(clock, times));
        apply(new DisclosureClockPaused(
                open.disclosure(), open.caseFile(), open.compartment(), paused.because(), paused.on()));
    }

    @CommandHandler
    void resume(ResumeDisclosureClock command, Clock clock, LocalTimes times) {
        Request open = file.open();
        LocalDate due = file.ofTheirOwn(open).resuming(command, Disclosing.today(clock, times));
        apply(new DisclosureClockResumed(open.disclosure(), open.caseFile(), open.compartment(), command.on(), due));
    }

    @CommandHandler
    void extend(ExtendDisclosureDue command, Law law, Clock clock, LocalTimes times) {
        Request open = file.open();
        LocalDate due = file.ofTheirOwn(open).extending(Disclosing.today(clock, times), law);
        apply(new DisclosureDueExtended(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                Disclosing.about(Disclosing.reason(command.reason()), open),
                due));
    }
}
