package org.evenhand.outcomes;

import java.util.List;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanBreached;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanRevisionProposed;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanEvent.PlanWithdrawn;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Plans with all their revisions, who agreed on which, and what is settled elsewhere. */
@Component
final class PlanProjection implements Projection<PlanEvent> {

    private final Views views;

    PlanProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Class<PlanEvent> reads() {
        return PlanEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.plan", "views.plan_item", "views.plan_agreed", "views.plan_settled", "views.plan_breach");
    }

    @Override
    public void evolve(PlanEvent event, Recorded as) {
        switch (event) {
            case PlanDrafted e -> {
                views.sql("insert into views.plan (plan, case_file, revision, drafted_at) values (:plan,"
                                + " :caseFile, 1, :at)")
                        .with("plan", e.plan())
                        .with("caseFile", e.caseFile())
                        .with("at", as.recordedAt())
                        .run();
                items(e.plan(), 1, e.items());
            }
            case PlanRevisionProposed e -> {
                views.sql("update views.plan set revision = :revision where plan = :plan")
                        .with("plan", e.plan())
                        .with("revision", e.revision())
                        .run();
                items(e.plan(), e.revision(), e.items());
            }
            case PlanAgreed e ->
                views.sql("insert into views.plan_agreed values (:plan, :revision, :person, :at) on conflict do"
                                + " nothing")
                        .with("plan", e.plan())
                        .with("revision", e.revision())
                        .with("person", e.by())
                        .with("at", as.recordedAt())
                        .run();
            case PlanBreached e ->
                views.sql("insert into views.plan_breach values (:leaf, :plan, :compartment, :person, :matter,"
                                + " :text, :at)")
                        .with("leaf", as.leafIndex())
                        .with("plan", e.plan())
                        .with("compartment", e.compartment())
                        .with("person", e.claimedBy())
                        .with("matter", e.matter())
                        .with("text", e.text())
                        .with("at", as.recordedAt())
                        .run();
            case PlanSuperseded e ->
                views.named("outcomes/settled")
                        .with("plan", e.plan())
                        .with("matter", e.matter())
                        .with("from", e.from())
                        .with("byOrder", e.byProvision() != null)
                        .run();
            case PlanWithdrawn e ->
                views.sql("update views.plan set withdrawn_at = :at where plan = :plan")
                        .with("plan", e.plan())
                        .with("at", as.recordedAt())
                        .run();
        }
    }

    private void items(PlanId plan, int revision, List<PlanItem> items) {
        for (int place = 0; place < items.size(); place++) {
            PlanItem item = items.get(place);
            views.sql("insert into views.plan_item values (:plan, :revision, :place, :matter, :text, :wishesOf)")
                    .with("plan", plan)
                    .with("revision", revision)
                    .with("place", place)
                    .with("matter", item.matter())
                    .with("text", item.text())
                    .with("wishesOf", item.wishesOf())
                    .run();
        }
    }
}
