package org.evenhand.court;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;
import org.evenhand.safeguarding.BarId;

/** One provision of one version of an order. */
public record ProvisionId(UUID value) implements Id {

    /**
     * The bar that this provision of that court case puts on joint work in a case file; found again from either side. Two court
     * cases may use one provision's id.
     */
    public BarId barIn(CaseFileId caseFile, CourtCaseId courtCase) {
        return new BarId(Derived.from("bar", this, caseFile, courtCase));
    }
}
