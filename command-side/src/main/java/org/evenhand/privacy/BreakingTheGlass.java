package org.evenhand.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.platform.StaffDirectory.Colleague;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyOpen;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassAlreadyRecorded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassInConflict;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassNotNeeded;
import org.evenhand.privacy.BreakGlassRefusal.BreakGlassReasonRequired;
import org.evenhand.privacy.BreakGlassRefusal.NotRegisteredToday;
import org.evenhand.privacy.BreakGlassRefusal.SideNotInThisCase;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * Whether a case file is opened to somebody who does not work on it. Easy, because an emergency cannot argue; never to a party, a
 * relative or anybody else in conflict, whatever the emergency.
 */
record BreakingTheGlass(
        BreakGlass glass,
        BreakGlassTerms terms,
        OtherStreams others,
        StaffDirectory staff,
        LocalTimes times,
        Instant now) {

    BreakGlassOpened of(OpenBreakGlass command, StaffId by) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        refuseUnfit(caseFile, staff.colleague(by).orElseThrow(() -> Refused.because(new NotFound())));
        Set<PersonId> sides = new LinkedHashSet<>(command.sides());
        for (PersonId side : sides) {
            if (!caseFile.has(side)) {
                throw Refused.because(new SideNotInThisCase(side));
            }
        }
        if (command.reason().isBlank()) {
            throw Refused.because(new BreakGlassReasonRequired());
        }
        refuseNeedless(command, caseFile, by, sides);
        Instant until = terms.until(now);
        return new BreakGlassOpened(
                command.caseFile(),
                command.breakGlass(),
                by,
                List.copyOf(sides),
                command.ground(),
                command.reason().about(command.caseFile().subject()),
                new Moment(until, times.serviceZone()),
                new Moment(terms.reviewBy(until), times.serviceZone()));
    }

    private void refuseUnfit(CaseFile caseFile, Colleague colleague) {
        if (caseFile.conflicted().contains(colleague.staff())
                || colleague.person() != null && caseFile.has(colleague.person())) {
            throw Refused.because(new BreakGlassInConflict());
        }
        if (!colleague.isRegisteredOn(today())) {
            throw Refused.because(new NotRegisteredToday());
        }
    }

    private void refuseNeedless(OpenBreakGlass command, CaseFile caseFile, StaffId by, Set<PersonId> sides) {
        if (glass.of(command.breakGlass()).isPresent()) {
            throw Refused.because(new BreakGlassAlreadyRecorded());
        }
        if (caseFile.worksOn(by, today()) && sides.stream().allMatch(side -> caseFile.worksWith(by, side, today()))) {
            throw Refused.because(new BreakGlassNotNeeded());
        }
        if (glass.openTo(by, sides, now).isPresent()) {
            throw Refused.because(new BreakGlassAlreadyOpen());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, times.serviceZone());
    }
}
