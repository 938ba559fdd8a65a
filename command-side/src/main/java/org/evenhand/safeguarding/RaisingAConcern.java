package org.evenhand.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernRefusal.ConcernIdTaken;
import org.evenhand.safeguarding.ConcernRefusal.ConcernOutsideTheCase;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;

/**
 * A concern is taken as it comes. Only what cannot be placed is sent back: no words, no such case, somebody who is not in it, an
 * id that is another's. A stage of the case, a duplicate, a missing allocation or a time to come are no reasons.
 */
record RaisingAConcern(Concern concern, OtherStreams others, LocalTimes times, AnswerWithin within, Instant now) {

    SafeguardingConcernRaised of(RaiseSafeguardingConcern command, StaffId by) {
        CaseFile file = caseFile(command);
        if (!file.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (command.account().isBlank()) {
            throw Refused.because(new FieldMissing("account"));
        }
        if (!file.has(command.person())) {
            throw Refused.because(new ConcernOutsideTheCase(command.person()));
        }
        SafeguardingConcernRaised first = concern.raised();
        if (first != null
                && !(first.person().equals(command.person()) && first.caseFile().equals(command.caseFile()))) {
            throw Refused.because(new ConcernIdTaken());
        }
        return new SafeguardingConcernRaised(
                command.caseFile(),
                command.concern(),
                command.person(),
                command.atRisk(),
                command.category(),
                command.immediacy(),
                command.account().about(command.person().subject()),
                command.noticedAt() == null
                        ? new Moment(now, times.serviceZone())
                        : times.moment(command.noticedAt(), "noticedAt"),
                by,
                new Moment(within.of(command.immediacy(), now), times.serviceZone()));
    }

    /**
     * S3. A parent's own concern asks for that parent's screening only: the other side's clinician would learn of it from
     * theirs. About a child or somebody else it asks for every parent's, and says to none of them why.
     */
    List<RescreenCalledFor> rescreens(RaiseSafeguardingConcern command) {
        CaseFile file = caseFile(command);
        PersonId person = command.person();
        List<PersonId> parents =
                file.parentsAmong(file.people().stream().map(InCase::person).toList());
        boolean own = parents.contains(person);
        LocalDate today = LocalDate.ofInstant(now, times.serviceZone());
        return parents.stream()
                .filter(parent -> !own || parent.equals(person))
                .filter(parent -> Screening.of(others.eventsOf(
                                ScreeningEvent.streamOf(command.caseFile(), parent), ScreeningEvent.class))
                        .canBeCalledFor())
                .map(parent -> new RescreenCalledFor(
                        command.caseFile(), parent, own ? RescreenCause.CONCERN : RescreenCause.SERVICE, today, null))
                .toList();
    }

    private CaseFile caseFile(RaiseSafeguardingConcern command) {
        return CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
    }
}
