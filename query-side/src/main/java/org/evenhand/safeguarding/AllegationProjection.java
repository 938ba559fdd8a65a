package org.evenhand.safeguarding;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.springframework.stereotype.Component;

/** Allegations, each with its latest investigation and finding in columns of their own: none can be read as another. */
@Component
final class AllegationProjection implements Projection<AllegationEvent> {

    private final Views views;

    AllegationProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "allegations";
    }

    @Override
    public Class<AllegationEvent> reads() {
        return AllegationEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.allegation");
    }

    @Override
    public void evolve(AllegationEvent event, Recorded as) {
        switch (event) {
            case AllegationRecorded e ->
                views.named("safeguarding/alleged")
                        .with("allegation", e.allegation())
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("against", e.against())
                        .with("kind", e.kind())
                        .with("madeOn", e.madeOn())
                        .with("account", e.account())
                        .with("version", as.version())
                        .run();
            case InvestigationOpened e ->
                set("investigator = :by, opened_on = :on, outcome = null, decided_on = null", e, as)
                        .with("by", e.by())
                        .with("on", e.openedOn())
                        .run();
            case InvestigationConcluded e ->
                set("outcome = :outcome, decided_on = :on", e, as)
                        .with("outcome", e.outcome())
                        .with("on", e.decidedOn())
                        .run();
            case CourtFindingRecorded e ->
                set("finding = :finding, found_on = :on, source = :order, judgment_ref = :judgment", e, as)
                        .with("finding", e.finding())
                        .with("on", e.madeOn())
                        .with(
                                "order",
                                e.order() == null ? "" : e.order().value().toString())
                        .with("judgment", e.judgmentRef())
                        .run();
        }
    }

    private Statement set(String what, AllegationEvent event, Recorded as) {
        return views.sql("update views.allegation set " + what + ", version = :version where allegation = :allegation")
                .with("allegation", event.allegation())
                .with("version", as.version());
    }
}
