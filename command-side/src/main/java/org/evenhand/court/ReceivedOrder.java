package org.evenhand.court;

import java.time.LocalDate;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtRefusal.CourtSealTimeNotExpected;
import org.evenhand.court.CourtRefusal.CourtSealTimeRequired;
import org.evenhand.court.CourtRefusal.OrderMadeInTheFuture;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/** What one version of an order must satisfy by itself, whatever else is recorded. */
final class ReceivedOrder {

    private ReceivedOrder() {}

    static OrderReceived read(RecordOrder command, LocalDate today, LocalTimes times) {
        if (command.madeOn().isAfter(today)) {
            throw Refused.because(new OrderMadeInTheFuture());
        }
        return new OrderReceived(
                command.courtCase(),
                command.version(),
                command.state(),
                command.kind(),
                command.type(),
                command.madeOn(),
                sealTime(command, times),
                command.effectiveFrom(),
                expiry(command, times),
                command.untilNextHearing(),
                command.supersedes(),
                command.because(),
                hash(command));
    }

    private static @Nullable Moment sealTime(RecordOrder command, LocalTimes times) {
        ClockTime applied = command.courtSealAppliedAt();
        boolean sealed = command.state() == OrderState.COURT_SEALED;
        if (sealed && applied == null) {
            throw Refused.because(new CourtSealTimeRequired());
        }
        if (!sealed && applied != null) {
            throw Refused.because(new CourtSealTimeNotExpected());
        }
        return applied == null ? null : times.moment(applied, "courtSealAppliedAt");
    }

    private static @Nullable Moment expiry(RecordOrder command, LocalTimes times) {
        if (command.expires() == null) {
            return null;
        }
        Moment expires = times.moment(command.expires(), "expires");
        if (expires.local().toLocalDate().isBefore(command.effectiveFrom())) {
            throw Refused.because(new FieldMalformed("expires", "a time after the order takes effect"));
        }
        return expires;
    }

    private static @Nullable Personal hash(RecordOrder command) {
        Confided hash = command.textHash();
        if (hash == null || hash.isBlank()) {
            return null;
        }
        return Hashes.sha256(hash, command.courtCase().subject());
    }
}
