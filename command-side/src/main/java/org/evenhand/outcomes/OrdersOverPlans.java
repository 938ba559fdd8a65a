package org.evenhand.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.outcomes.CasePlansCommand.SupersedeByOrder;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.springframework.stereotype.Component;

/**
 * A court order on the same matter supersedes the plan for that matter only (DOMAIN.md §2.9). A follow-up and not a guard: the
 * court's record never waits for a plan, and which plans a family has is not known where an order is recorded.
 *
 * <p>Whatever it sends is decided again from the record, so that an order that stopped binding meanwhile takes nothing away.
 */
@Component
final class OrdersOverPlans implements FollowUp {

    private static final int SENT_AT_MOST = 5;

    private final EventStore store;
    private final Commands commands;

    OrdersOverPlans(EventStore store, Commands commands) {
        this.store = store;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "orders-over-plans";
    }

    @Override
    public void follow(Followed followed) {
        switch (followed.event()) {
            case ProvisionRecorded e -> linkedTo(e.courtCase()).forEach(caseFile -> supersede(caseFile, e, followed));
            case CaseFileLinked e ->
                provisionsOf(e.courtCase()).forEach(provision -> supersede(e.caseFile(), provision, followed));
            default -> {}
        }
    }

    private void supersede(CaseFileId caseFile, ProvisionRecorded provision, Followed followed) {
        boolean settlesSomething = !PlanMatter.settledBy(provision.kind()).isEmpty();
        if (settlesSomething && exists(CasePlansEvent.streamOf(caseFile))) {
            var command = new SupersedeByOrder(caseFile, provision.courtCase(), provision.provision(), List.of());
            String what = "plans of " + caseFile.value() + " under "
                    + provision.provision().value();
            // A command id keeps its outcome, so busy streams are asked again under the next id.
            for (int time = 1; time <= SENT_AT_MOST; time++) {
                Outcome outcome = commands.send(command, followed.intent(what + " " + time));
                if (!(outcome instanceof Outcome.RefusedWith(Refusal why) && why instanceof StaleStream)) {
                    return;
                }
            }
        }
    }

    private List<CaseFileId> linkedTo(CourtCaseId courtCase) {
        var linked = new ArrayList<CaseFileId>();
        events(courtCase).forEach(event -> {
            if (event instanceof CourtCaseLinked first && first.caseFile() != null) {
                linked.add(first.caseFile());
            } else if (event instanceof CaseFileLinked further) {
                linked.add(further.caseFile());
            }
        });
        return linked;
    }

    private List<ProvisionRecorded> provisionsOf(CourtCaseId courtCase) {
        return events(courtCase).stream()
                .filter(ProvisionRecorded.class::isInstance)
                .map(ProvisionRecorded.class::cast)
                .toList();
    }

    private List<CourtEvent> events(CourtCaseId courtCase) {
        return store.readEvents(CourtEvent.streamOf(courtCase).toString(), 0)
                .asStream()
                .map(message -> (CourtEvent) message.getPayload())
                .toList();
    }

    private boolean exists(StreamId stream) {
        return store.lastSequenceNumberFor(stream.toString()).isPresent();
    }
}
