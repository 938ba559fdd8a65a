package org.evenhand.outcomes;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.ProvisionId;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;

/** What is asked of all plans of a case file at once. */
public sealed interface CasePlansCommand extends Command {

    CaseFileId caseFile();

    @Override
    default StreamId target() {
        return CasePlansEvent.streamOf(caseFile());
    }

    /** @param matters those that the provision settles; empty: those that a provision of its kind always settles */
    @PostedTo(
            value = "/cases/{caseFile}/plans/superseded-by-order",
            form = "/cases/{caseFile}/plans",
            then = "/cases/{caseFile}/plans")
    record SupersedeByOrder(CaseFileId caseFile, CourtCaseId courtCase, ProvisionId provision, List<PlanMatter> matters)
            implements CasePlansCommand {}
}
