package org.evenhand.supervision;

import java.time.YearMonth;
import java.util.List;
import org.evenhand.record.StaffId;

/** Supervision in one calendar month. */
public record SupervisionMonth(YearMonth month, List<Supervised> staff, List<Arrangement> arrangements) {

    /**
     * @param claimable minutes that count, by {@link Claimable}
     * @param shortfall minutes that are missing in this month, whatever other months had
     */
    public record Supervised(StaffId staff, int held, int missed, int claimable, int shortfall) {}

    public record Arrangement(
            SupervisionId supervision, StaffId supervisor, SupervisionForm form, List<StaffId> supervisees) {}
}
