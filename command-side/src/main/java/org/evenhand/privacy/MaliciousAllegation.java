package org.evenhand.privacy;

import java.util.List;
import java.util.Optional;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.privacy.RetentionRefusal.MaliciousAllegationNotProven;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.evenhand.safeguarding.AllegationEvent;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.safeguarding.FindingKind;
import org.evenhand.safeguarding.InvestigationOutcome;

/**
 * UK GDPR Article 17(1)(g), from facts that are in the record as such (DOMAIN.md edge case 22): somebody accused the subject; it
 * was investigated and no further action decided; and whoever accused them was convicted of what they did to the subject. Every
 * allegation that is read is a guard. It is a ground to ask, and overrides neither a hold nor the time for which data is kept.
 *
 * <p>Known limit: which offences make a person malicious is for whoever decides; that there is a conviction is not.
 */
record MaliciousAllegation(Relations relations, OtherStreams others) {

    void refuseUnlessProven(Subject subject) {
        boolean proven = subject.kind() == Subject.Kind.PERSON && isProven(new PersonId(subject.id()));
        if (!proven) {
            throw Refused.because(new MaliciousAllegationNotProven());
        }
    }

    private boolean isProven(PersonId accused) {
        return relations.allegationsAgainst(accused).stream()
                .map(this::events)
                .filter(MaliciousAllegation::endedWithoutAction)
                .map(events -> events.getFirst().person())
                .anyMatch(accuser -> isConvictedOfWhatTheyDidTo(accused, accuser));
    }

    /** Of the last investigation: one that was opened again has not ended. */
    private static boolean endedWithoutAction(List<AllegationEvent> events) {
        Optional<InvestigationOutcome> last = Optional.empty();
        for (AllegationEvent event : events) {
            last = switch (event) {
                case InvestigationOpened _ -> Optional.empty();
                case InvestigationConcluded e -> Optional.of(e.outcome());
                case AllegationRecorded _, CourtFindingRecorded _ -> last;
            };
        }
        return last.filter(InvestigationOutcome.NO_FURTHER_ACTION::equals).isPresent();
    }

    private boolean isConvictedOfWhatTheyDidTo(PersonId subject, PersonId accuser) {
        return relations.allegationsAgainst(accuser).stream()
                .map(this::events)
                .filter(events -> events.getFirst().person().equals(subject))
                .flatMap(List::stream)
                .anyMatch(event ->
                        event instanceof CourtFindingRecorded found && found.finding() == FindingKind.CONVICTED);
    }

    /** Never empty: an allegation is known by its first event. */
    private List<AllegationEvent> events(AllegationId allegation) {
        return others.eventsOf(new StreamId(StreamType.ALLEGATION, allegation), AllegationEvent.class);
    }
}
