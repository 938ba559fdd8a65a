package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.ConsentOvertaken;
import org.evenhand.consent.ConsentRefusal.ExpiresBeforeGiven;
import org.evenhand.consent.ConsentRefusal.ScreeningNotPassed;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.Screening;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningId;
import org.jspecify.annotations.Nullable;

/** When a consent counts. */
record Giving(CaseFile caseFile, Consent before, OtherStreams others, LocalTimes times, Law law, Instant now) {

    ConsentGiven of(GiveConsent command, @Nullable Recipient recipient) {
        if (command.scope().isBlank()) {
            throw Refused.because(new FieldMissing("scope"));
        }
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new ConsentInTheFuture());
        }
        if (!before.mayBeGivenAt(at.at())) {
            throw Refused.because(new ConsentOvertaken());
        }
        LocalDate day = at.local().toLocalDate();
        if (command.expires() != null && command.expires().isBefore(day)) {
            throw Refused.because(new ExpiresBeforeGiven());
        }
        var capacities = new Capacity(caseFile, before, others, law);
        CapacityBasis capacity = capacities.of(command, day);
        if (command.purpose() == ConsentPurpose.JOINT_WORK) {
            refuseUnscreened(command, day);
        }
        return new ConsentGiven(
                command.caseFile(),
                command.person(),
                command.purpose(),
                command.givenBy(),
                command.scope().about(command.person().subject()),
                command.method(),
                Confided.ifSaid(command.evidenceRef(), command.person().subject()),
                capacity,
                at,
                expires(command, capacity, capacities, day),
                recipient);
    }

    /** As it was said; a parent's for a child also the day before the child decides alone, so that no clock need notice. */
    private static @Nullable LocalDate expires(
            GiveConsent command, CapacityBasis capacity, Capacity capacities, LocalDate on) {
        LocalDate said = command.expires();
        if (capacity != CapacityBasis.PARENTAL_RESPONSIBILITY) {
            return said;
        }
        LocalDate last = capacities.lastDayOfParents(command.person(), on).orElse(said);
        return said != null && last != null && said.isBefore(last) ? said : last;
    }

    private void refuseUnscreened(GiveConsent command, LocalDate on) {
        var id = ScreeningId.of(command.caseFile(), command.person());
        Screening screening =
                Screening.of(others.eventsOf(new StreamId(StreamType.SCREENING, id), ScreeningEvent.class));
        if (!screening.allowsJointWork() || screening.dueAgain(on).isPresent()) {
            throw Refused.because(new ScreeningNotPassed(command.person()));
        }
    }
}
