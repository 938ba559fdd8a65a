package org.evenhand.court;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Derived;
import org.evenhand.safeguarding.BarId;

/** @param version counted by the court or by whoever sends it, from 1 */
public record OrderVersion(OrderId order, int version) {

    /** The bar that this version puts on joint work in a case file by its kind alone, before anybody has read a provision. */
    public BarId barIn(CaseFileId caseFile) {
        return new BarId(Derived.from("bar-by-order", order, version, caseFile));
    }
}
