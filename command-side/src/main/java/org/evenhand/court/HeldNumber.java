package org.evenhand.court;

import java.util.UUID;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtNumberEvent.CourtNumberFreed;
import org.evenhand.court.CourtNumberEvent.CourtNumberTaken;
import org.evenhand.court.CourtRefusal.NumberAlreadyLinked;
import org.evenhand.court.CourtRefusal.NumberUnchanged;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.vault.Fingerprints;
import org.jspecify.annotations.Nullable;

/** The number that a court case holds, as a fingerprint only. A number has one holder: its own stream says who. */
final class HeldNumber {

    private @Nullable UUID fingerprint;
    private @Nullable NumberScheme scheme;

    /** Takes the number for a court case, in the same append as what is decided about that case. */
    static UUID take(CourtNumber number, CourtCaseId courtCase, Fingerprints fingerprints, OtherStreams others) {
        UUID fingerprint = number.fingerprint(fingerprints);
        CourtCaseId holder = holder(fingerprint, others);
        if (holder != null) {
            throw Refused.because(new NumberAlreadyLinked(holder));
        }
        others.alsoAppend(new CourtNumberTaken(fingerprint, courtCase));
        return fingerprint;
    }

    CourtNumberCorrected correct(CorrectCourtNumber command, Fingerprints fingerprints, OtherStreams others) {
        CourtNumber number = CourtNumber.typed(command.number(), command.scheme());
        UUID corrected = number.fingerprint(fingerprints);
        boolean same = corrected.equals(fingerprint);
        if (same && number.scheme() == scheme) {
            throw Refused.because(new NumberUnchanged());
        }
        if (!same) {
            take(number, command.courtCase(), fingerprints, others);
            if (fingerprint != null) {
                others.alsoAppend(new CourtNumberFreed(fingerprint, command.courtCase()));
            }
        }
        var text = Personal.of(command.courtCase().subject(), number.text());
        return new CourtNumberCorrected(command.courtCase(), text, corrected, number.scheme());
    }

    private static @Nullable CourtCaseId holder(UUID fingerprint, OtherStreams others) {
        CourtCaseId holder = null;
        var stream = new StreamId(StreamType.COURT_NUMBER, fingerprint);
        for (CourtNumberEvent event : others.eventsOf(stream, CourtNumberEvent.class)) {
            holder = switch (event) {
                case CourtNumberTaken taken -> taken.courtCase();
                case CourtNumberFreed freed -> null;
            };
        }
        return holder;
    }

    void is(UUID newFingerprint, NumberScheme newScheme) {
        fingerprint = newFingerprint;
        scheme = newScheme;
    }
}
