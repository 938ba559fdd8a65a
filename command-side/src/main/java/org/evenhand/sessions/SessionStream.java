package org.evenhand.sessions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.sessions.SessionCommand.AddWalkIn;
import org.evenhand.sessions.SessionCommand.AssertSessionPrivilege;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.CancelSession;
import org.evenhand.sessions.SessionCommand.CorrectAttendance;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionCommand.RescheduleSession;
import org.evenhand.sessions.SessionCommand.SetArrivalPlan;
import org.evenhand.sessions.SessionCommand.SplitSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionCommand.WaiveSessionPrivilege;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionCancelled;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.evenhand.sessions.SessionEvent.WalkInAdded;
import org.evenhand.sessions.SessionRefusal.AlreadyBooked;
import org.evenhand.sessions.SessionRefusal.AlreadyTakesPart;
import org.evenhand.sessions.SessionRefusal.WalkInNeedsABooking;
import org.jspecify.annotations.Nullable;

/** One booked contact, from the booking to its end. */
@Aggregate
class SessionStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Session session = new Session();
    private Instant bookedAt = Instant.EPOCH;

    SessionStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void book(BookSession command, Clock clock, LocalTimes times, OtherStreams others) {
        if (session.isBooked()) {
            throw Refused.because(new AlreadyBooked());
        }
        SessionBooked booked = new BookingASession(others, times, clock.instant()).of(command);
        apply(booked);
        others.alsoAppend(new WorkBegun(
                booked.caseFile(), WorkKind.SESSION, booked.session().value(), booked.compartment()));
    }

    @CommandHandler
    void plan(SetArrivalPlan command, OtherStreams others) {
        Booking booking = session.notYetStarted();
        var parents = Company.of(booking.caseFile(), others).caseFile().parentsAmong(booking.participants());
        new PlacesTold(others)
                .refuseConfidential(
                        booking.participants(),
                        command.arrivals().stream()
                                .map(TypedArrival::waitsIn)
                                .map(told -> told == null ? null : told.text()));
        apply(new ArrivalPlan(booking, parents).of(command));
    }

    @CommandHandler
    void reschedule(RescheduleSession command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(new BookingASession(others, times, clock.instant()).of(command, session.notYetStarted()));
    }

    @CommandHandler
    void cancel(CancelSession command, Clock clock, LocalTimes times, OtherStreams others) {
        Booking booking = session.notYetStarted();
        new Diaries(others, times.serviceZone()).free(command.session(), booking);
        apply(new SessionCancelled(
                command.session(),
                booking.caseFile(),
                booking.compartment(),
                command.by(),
                command.reason(),
                booking.appointment().noticeHours(clock.instant())));
        done(command.session(), booking, others);
    }

    @CommandHandler
    void start(StartSession command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(new HoldingASession(session, times, clock.instant()).start(command, bookedAt, others));
    }

    @CommandHandler
    void add(AddWalkIn command, Clock clock, LocalTimes times, OtherStreams others) {
        session.refuseOver();
        Booking booking = session.booking();
        if (booking.participants().contains(command.person())) {
            throw Refused.because(new AlreadyTakesPart(command.person()));
        }
        var company = Company.of(booking.caseFile(), others);
        company.refuseOutsiders(List.of(command.person()));
        Booking with = booking.with(command.person());
        // One person's own session does not become two people's because the second one is at the door.
        Compartment then = new Setting(booking.type(), company.caseFile()).of(with.participants());
        if (!then.equals(booking.compartment())) {
            throw Refused.because(new WalkInNeedsABooking(command.person()));
        }
        company.refuseUnpermitted(with.participants(), new Moment(clock.instant(), times.serviceZone()));
        apply(new WalkInAdded(
                command.session(), booking.caseFile(), booking.partOf(command.person()), command.person()));
    }

    @CommandHandler
    void record(RecordAttendance command, Clock clock) {
        new TakingAttendance(session, clock.instant()).of(command).forEach(event -> apply(event));
    }

    @CommandHandler
    void correct(CorrectAttendance command, Clock clock) {
        apply(new TakingAttendance(session, clock.instant()).of(command));
    }

    @CommandHandler
    void split(SplitSession command, Clock clock, LocalTimes times) {
        apply(new HoldingASession(session, times, clock.instant()).split(command));
    }

    @CommandHandler
    void end(EndSession command, Clock clock, LocalTimes times, OtherStreams others, JointSessionsHeld held) {
        SessionEnded ended = new HoldingASession(session, times, clock.instant()).end(command);
        apply(ended);
        done(ended.session(), session.booking(), others);
        var company = Company.of(ended.caseFile(), others);
        List<PersonId> came = company.caseFile().parentsAmong(session.came());
        held.oneMore(ended.session(), ended.caseFile(), came, ended.at().local().toLocalDate(), others)
                .forEach(others::alsoAppend);
    }

    /** Also of a session that is over: it is mostly then that somebody says so. */
    @CommandHandler
    void mark(AssertSessionPrivilege command, OtherStreams others) {
        Booking booking = session.booking();
        apply(new SessionPrivilegeAsserted(
                command.session(),
                booking.caseFile(),
                booking.compartment(),
                command.basis(),
                command.assertedBy(),
                marking(others).asserted(command.basis(), command.assertedBy())));
    }

    @CommandHandler
    void waive(WaiveSessionPrivilege command, OtherStreams others) {
        Booking booking = session.booking();
        apply(new SessionPrivilegeWaived(
                command.session(),
                booking.caseFile(),
                booking.compartment(),
                command.basis(),
                marking(others).waived(command.basis(), command.by()),
                Confided.ifSaid(command.evidenceRef(), Setting.keeperOf(booking.compartment(), booking.caseFile()))));
    }

    private MarkingPrivilege marking(OtherStreams others) {
        Booking booking = session.booking();
        var caseFile = Company.of(booking.caseFile(), others).caseFile();
        return new MarkingPrivilege(session.privileges(), booking.compartment(), caseFile);
    }

    private static void done(SessionId session, Booking booking, OtherStreams others) {
        others.alsoAppend(new WorkDone(booking.caseFile(), WorkKind.SESSION, session.value(), booking.compartment()));
    }

    @EventSourcingHandler
    void on(SessionEvent event, @Timestamp Instant recordedAt) {
        stream = event.stream();
        if (event instanceof SessionBooked) {
            bookedAt = recordedAt;
        }
        session.on(event);
    }
}
