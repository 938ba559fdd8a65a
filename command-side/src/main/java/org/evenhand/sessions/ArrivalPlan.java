package org.evenhand.sessions;

import java.util.List;
import java.util.function.ToIntFunction;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionCommand.SetArrivalPlan;
import org.evenhand.sessions.SessionEvent.ArrivalPlanSet;
import org.evenhand.sessions.SessionRefusal.ArrivalOutOfRange;
import org.evenhand.sessions.SessionRefusal.NotBookedForSession;
import org.evenhand.sessions.SessionRefusal.ParentsWouldMeet;

/** How people come and go so that the parents do not meet. Who is not named comes and goes with the session. */
record ArrivalPlan(Booking booking, List<PersonId> parents) {

    private static final int FURTHEST = 120;
    /** Two people closer than this meet at the door. */
    private static final int APART = 5;

    ArrivalPlanSet of(SetArrivalPlan command) {
        for (TypedArrival arrival : command.arrivals()) {
            if (!booking.participants().contains(arrival.person())) {
                throw Refused.because(new NotBookedForSession(arrival.person()));
            }
            if (isOutOfRange(arrival.minutesBefore()) || isOutOfRange(arrival.leavesAfter())) {
                throw Refused.because(new ArrivalOutOfRange());
            }
        }
        List<TypedArrival> ofParents = parents.stream()
                .map(parent -> planned(parent, command.arrivals()))
                .toList();
        for (int one = 0; one < ofParents.size(); one++) {
            for (int other = one + 1; other < ofParents.size(); other++) {
                refuseMeeting(ofParents.get(one), ofParents.get(other));
            }
        }
        return new ArrivalPlanSet(
                command.session(),
                booking.caseFile(),
                booking.compartment(),
                command.arrivals().stream().map(TypedArrival::taken).toList());
    }

    private static TypedArrival planned(PersonId parent, List<TypedArrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.person().equals(parent))
                .findFirst()
                .orElse(new TypedArrival(parent, 0, null, 0));
    }

    private static void refuseMeeting(TypedArrival one, TypedArrival other) {
        boolean inOneRoom = !place(one).isEmpty() && place(one).equalsIgnoreCase(place(other));
        if (inOneRoom
                || areClose(one, other, TypedArrival::minutesBefore)
                || areClose(one, other, TypedArrival::leavesAfter)) {
            throw Refused.because(new ParentsWouldMeet());
        }
    }

    private static String place(TypedArrival arrival) {
        Confided told = arrival.waitsIn();
        return told == null ? "" : told.text().strip();
    }

    private static boolean areClose(TypedArrival one, TypedArrival other, ToIntFunction<TypedArrival> minutes) {
        return Math.abs(minutes.applyAsInt(one) - minutes.applyAsInt(other)) < APART;
    }

    private static boolean isOutOfRange(int minutes) {
        return minutes < 0 || minutes > FURTHEST;
    }
}
