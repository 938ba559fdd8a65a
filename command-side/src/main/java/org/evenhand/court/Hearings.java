package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenhand.court.CourtCommand.AdjournHearing;
import org.evenhand.court.CourtCommand.ListHearing;
import org.evenhand.court.CourtCommand.RecordHearingHeld;
import org.evenhand.court.CourtCommand.RecordListedInError;
import org.evenhand.court.CourtCommand.VacateHearing;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtRefusal.HearingAlreadyEnded;
import org.evenhand.court.CourtRefusal.HearingAlreadyListed;
import org.evenhand.court.CourtRefusal.HearingNotListed;
import org.evenhand.court.CourtRefusal.HeldBeforeItsTime;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;

/** The hearings of a court case. Each ends once: held, vacated, adjourned, or it never existed. */
final class Hearings {

    private static final int LONGEST_MINUTES = 60 * 24 * 30;

    private final Map<HearingId, Moment> listed = new HashMap<>();
    private final Set<HearingId> ended = new HashSet<>();
    private final Set<LocalDate> heldOn = new HashSet<>();

    HearingListed list(ListHearing command, LocalTimes times) {
        if (listed.containsKey(command.hearing())) {
            throw Refused.because(new HearingAlreadyListed());
        }
        Integer minutes = command.minutes();
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw Refused.because(new FieldMalformed("minutes", "how long it is listed for, in minutes"));
        }
        return new HearingListed(
                command.courtCase(),
                command.hearing(),
                command.type(),
                times.moment(command.startsAt(), "startsAt"),
                minutes,
                Words.court(command.court()),
                command.mode(),
                command.participants());
    }

    HearingVacated vacate(VacateHearing command) {
        open(command.hearing());
        return new HearingVacated(command.courtCase(), command.hearing(), reason(command, command.reason()));
    }

    /** Ends this listing; the hearing that takes its place is listed as its own. */
    HearingAdjourned adjourn(AdjournHearing command, LocalTimes times) {
        Moment was = open(command.hearing());
        Moment to = command.to() == null ? null : times.moment(command.to(), "to");
        if (to != null && to.at().isBefore(was.at())) {
            throw Refused.because(new FieldMalformed("to", "a time after the one at which it was listed"));
        }
        return new HearingAdjourned(command.courtCase(), command.hearing(), to, reason(command, command.reason()));
    }

    HearingHeld held(RecordHearingHeld command, Instant now) {
        if (now.isBefore(open(command.hearing()).at())) {
            throw Refused.because(new HeldBeforeItsTime());
        }
        Confided outcome = command.outcome();
        Personal said = outcome == null || outcome.isBlank()
                ? null
                : outcome.about(command.courtCase().subject());
        return new HearingHeld(command.courtCase(), command.hearing(), said);
    }

    HearingListedInError inError(RecordListedInError command) {
        open(command.hearing());
        return new HearingListedInError(command.courtCase(), command.hearing(), reason(command, command.reason()));
    }

    LocalDate dayOf(HearingId hearing) {
        return open(hearing).local().toLocalDate();
    }

    /** Whether a hearing later than the day has been held. */
    boolean heldAfter(LocalDate day) {
        return heldOn.stream().anyMatch(day::isBefore);
    }

    private Moment open(HearingId hearing) {
        Moment startsAt = listed.get(hearing);
        if (startsAt == null) {
            throw Refused.because(new HearingNotListed());
        }
        if (ended.contains(hearing)) {
            throw Refused.because(new HearingAlreadyEnded());
        }
        return startsAt;
    }

    private static Personal reason(CourtCommand command, Confided reason) {
        return Words.required(reason, "reason").about(command.courtCase().subject());
    }

    void listed(HearingListed event) {
        listed.put(event.hearing(), event.startsAt());
    }

    void held(HearingHeld event) {
        Moment startsAt = listed.get(event.hearing());
        if (startsAt != null) {
            heldOn.add(startsAt.local().toLocalDate());
        }
        ended.add(event.hearing());
    }

    void ended(HearingId hearing) {
        ended.add(hearing);
    }
}
