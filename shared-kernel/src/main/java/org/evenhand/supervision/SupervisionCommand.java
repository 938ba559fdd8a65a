package org.evenhand.supervision;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is asked of one arrangement. */
public sealed interface SupervisionCommand extends Command {

    SupervisionId supervision();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.SUPERVISION, supervision());
    }

    @PostedTo(value = "/supervisions", form = "/supervision", then = "/supervision")
    record ArrangeSupervision(
            SupervisionId supervision,
            StaffId supervisor,
            SupervisionForm form,
            List<StaffId> supervisees,
            LocalDate from)
            implements SupervisionCommand {}

    @PostedTo(value = "/supervisions/{supervision}/held", form = "/supervision", then = "/supervision")
    record RecordSupervision(
            SupervisionId supervision,
            ClockTime at,
            int minutes,
            SupervisionMode mode,
            List<StaffId> present,
            List<CaseFileId> cases)
            implements SupervisionCommand {}

    @PostedTo(value = "/supervisions/{supervision}/missed", form = "/supervision", then = "/supervision")
    record RecordMissedSupervision(SupervisionId supervision, LocalDate on, MissedBecause because)
            implements SupervisionCommand {}

    @PostedTo(value = "/supervisions/{supervision}/training-cases", form = "/supervision", then = "/supervision")
    record AssignTrainingCase(SupervisionId supervision, StaffId trainee, CaseFileId caseFile)
            implements SupervisionCommand {}

    @PostedTo(
            value = "/supervisions/{supervision}/competencies",
            form = "/supervision",
            then = "/supervision",
            freshAuthentication = true)
    record SignOffCompetency(SupervisionId supervision, StaffId trainee, Code competency)
            implements SupervisionCommand {}

    @PostedTo(value = "/supervisions/{supervision}/end", form = "/supervision", then = "/supervision")
    record EndSupervision(SupervisionId supervision, LocalDate on) implements SupervisionCommand {}
}
