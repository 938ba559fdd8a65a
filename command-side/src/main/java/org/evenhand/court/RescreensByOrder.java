package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.RescreenCause;
import org.evenhand.safeguarding.Screening;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;

/** S3: an order that binds may have changed what is safe, so every parent who was screened is asked again. */
record RescreensByOrder(CaseFileId caseFile, OtherStreams others) {

    List<RescreenCalledFor> calledFor(LocalDate today) {
        CaseFile file = CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, caseFile), CaseFileEvent.class));
        return file.parentsAmong(file.people().stream().map(InCase::person).toList()).stream()
                .filter(parent -> Screening.of(
                                others.eventsOf(ScreeningEvent.streamOf(caseFile, parent), ScreeningEvent.class))
                        .canBeCalledFor())
                .map(parent -> new RescreenCalledFor(caseFile, parent, RescreenCause.ORDER, today, null))
                .toList();
    }
}
