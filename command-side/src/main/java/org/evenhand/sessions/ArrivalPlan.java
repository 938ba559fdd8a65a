package org.evenhand.sessions;

import java.util.List;
import java.util.function.ToIntFunction;
import org.evenhand.platform.Refused;
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
        for (Arrival arrival : command.arrivals()) {
            if (!booking.participants().contains(arrival.person())) {
                throw Refused.because(new NotBookedForSession(arrival.person()));
            }
            if (isOutOfRange(arrival.minutesBefore()) || isOutOfRange(arrival.leavesAfter())) {
                throw Refused.because(new ArrivalOutOfRange());
            }
        }
        List<Arrival> ofParents = parents.stream()
                .map(parent -> planned(parent, command.arrivals()))
                .toList();
        for (int one = 0; one < ofParents.size(); one++) {
            for (int other = one + 1; other < ofParents.size(); other++) {
                refuseMeeting(ofParents.get(one), ofParents.get(other));
            }
        }
        return new ArrivalPlanSet(command.session(), booking.caseFile(), booking.compartment(), command.arrivals());
    }

    private static Arrival planned(PersonId parent, List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.person().equals(parent))
                .findFirst()
                .orElse(new Arrival(parent, 0, null, 0));
    }

    private static void refuseMeeting(Arrival one, Arrival other) {
        boolean inOneRoom = one.waitsIn() != null && one.waitsIn().equalsIgnoreCase(other.waitsIn());
        if (inOneRoom || areClose(one, other, Arrival::minutesBefore) || areClose(one, other, Arrival::leavesAfter)) {
            throw Refused.because(new ParentsWouldMeet());
        }
    }

    private static boolean areClose(Arrival one, Arrival other, ToIntFunction<Arrival> minutes) {
        return Math.abs(minutes.applyAsInt(one) - minutes.applyAsInt(other)) < APART;
    }

    private static boolean isOutOfRange(int minutes) {
        return minutes < 0 || minutes > FURTHEST;
    }
}
