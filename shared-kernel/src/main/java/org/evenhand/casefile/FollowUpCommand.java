package org.evenhand.casefile;

import java.time.LocalDate;
import org.evenhand.people.ContactKind;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is asked of one parent's follow-ups. */
public sealed interface FollowUpCommand extends Command {

    CaseFileId caseFile();

    PersonId person();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.FOLLOW_UP, FollowUpId.of(caseFile(), person()));
    }

    /** @param from the day on which the work ended */
    @PostedTo(
            value = "/cases/{caseFile}/people/{person}/follow-ups",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record ScheduleFollowUp(CaseFileId caseFile, PersonId person, FollowUpPoint point, LocalDate from)
            implements FollowUpCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/people/{person}/follow-ups/{point}/completed",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record CompleteFollowUp(CaseFileId caseFile, PersonId person, FollowUpPoint point, ContactKind by, ClockTime at)
            implements FollowUpCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/people/{person}/follow-ups/{point}/unreachable",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record RecordUnreachable(CaseFileId caseFile, PersonId person, FollowUpPoint point, ContactKind by, ClockTime at)
            implements FollowUpCommand {}

    /** Never refused for what was consented to before: a no is always heard. */
    @PostedTo(
            value = "/cases/{caseFile}/people/{person}/follow-ups/{point}/declined",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record DeclineFollowUp(CaseFileId caseFile, PersonId person, FollowUpPoint point, ClockTime at)
            implements FollowUpCommand {}
}
