package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about the safety of joint work. */
public sealed interface SafeguardingCommand extends Command {

    CaseFileId caseFile();

    /** @param aloneConfirmed that nobody else was present, in the room or on the line */
    @PostedTo(
            value = "/cases/{caseFile}/screenings/{person}/start",
            form = "/cases/{caseFile}/screenings/{person}",
            then = "/cases/{caseFile}/screenings/{person}")
    record StartScreening(
            CaseFileId caseFile,
            PersonId person,
            Code tool,
            boolean aloneConfirmed,
            Confided safeContactMethod,
            @Nullable PersonId interpreter,
            ClockTime at)
            implements SafeguardingCommand {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.SCREENING, ScreeningId.of(caseFile, person));
        }
    }

    @PostedTo(
            value = "/cases/{caseFile}/screenings/{person}/complete",
            form = "/cases/{caseFile}/screenings/{person}",
            then = "/cases/{caseFile}")
    record CompleteScreening(
            CaseFileId caseFile,
            PersonId person,
            ScreeningOutcome toolResult,
            ScreeningOutcome outcome,
            RiskLevel risk,
            @Nullable Confided answers,
            @Nullable Confided rationale,
            @Nullable StaffId reviewer,
            @Nullable LocalDate rescreenDue)
            implements SafeguardingCommand {
        @Override
        public StreamId target() {
            return new StreamId(StreamType.SCREENING, ScreeningId.of(caseFile, person));
        }
    }

    /** Without an event of the record behind it, e.g. because a clinician does not like what they hear. */
    @PostedTo(
            value = "/cases/{caseFile}/screenings/{person}/call-for",
            form = "/cases/{caseFile}/screenings/{person}",
            then = "/cases/{caseFile}/screenings/{person}")
    record CallForRescreening(CaseFileId caseFile, PersonId person, Confided reason) implements SafeguardingCommand {
        @Override
        public StreamId target() {
            return ScreeningEvent.streamOf(caseFile, person);
        }
    }

    @PostedTo(
            value = "/cases/{caseFile}/joint-work/bars",
            form = "/cases/{caseFile}/joint-work",
            then = "/cases/{caseFile}/joint-work")
    record SetJointWorkBar(
            CaseFileId caseFile,
            BarId bar,
            BarBasis basis,
            @Nullable StreamId source,
            @Nullable ClockTime until,
            @Nullable Confided reason)
            implements SafeguardingCommand {
        @Override
        public StreamId target() {
            return JointWorkEvent.streamOf(caseFile);
        }
    }

    @PostedTo(
            value = "/cases/{caseFile}/joint-work/bars/{bar}/lift",
            form = "/cases/{caseFile}/joint-work",
            then = "/cases/{caseFile}/joint-work")
    record LiftJointWorkBar(CaseFileId caseFile, BarId bar, Confided reason) implements SafeguardingCommand {
        @Override
        public StreamId target() {
            return JointWorkEvent.streamOf(caseFile);
        }
    }
}
