package org.evenhand.privacy;

import java.util.List;
import java.util.UUID;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accesses under break-glass: the right to see rests on these rows while they are open. */
@Component
final class BreakGlassProjection implements Projection<BreakGlassEvent> {

    private final Views views;

    BreakGlassProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "break-glass";
    }

    @Override
    public Class<BreakGlassEvent> reads() {
        return BreakGlassEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.break_glass");
    }

    @Override
    public void evolve(BreakGlassEvent event, Recorded as) {
        switch (event) {
            case BreakGlassOpened e ->
                views.named("privacy/break-glass-opened")
                        .with("caseFile", e.caseFile())
                        .with("breakGlass", e.breakGlass())
                        .with("staff", e.by())
                        .with("sides", e.sides().stream().map(PersonId::value).toArray(UUID[]::new))
                        .with("ground", e.ground())
                        .with("reason", e.reason())
                        .with("at", as.recordedAt())
                        .with("until", e.until().at())
                        .with("reviewBy", e.reviewBy().at())
                        .run();
            case BreakGlassExpired e -> ended(e, null, as);
            case BreakGlassEnded e -> ended(e, e.by(), as);
            case BreakGlassReviewed e ->
                views.sql("update views.break_glass set reviewed_at = :at, reviewed_by = :by, justified = :justified,"
                                + " remarks = :remarks where case_file = :caseFile and break_glass = :breakGlass")
                        .with("caseFile", e.caseFile())
                        .with("breakGlass", e.breakGlass())
                        .with("at", as.recordedAt())
                        .with("by", e.by())
                        .with("justified", e.justified())
                        .with("remarks", e.remarks())
                        .run();
        }
    }

    private void ended(BreakGlassEvent event, @Nullable StaffId by, Recorded as) {
        views.sql("update views.break_glass set ended_at = :at, ended_by = :by"
                        + " where case_file = :caseFile and break_glass = :breakGlass")
                .with("caseFile", event.caseFile())
                .with("breakGlass", event.breakGlass())
                .with("at", as.recordedAt())
                .with("by", by)
                .run();
    }
}
