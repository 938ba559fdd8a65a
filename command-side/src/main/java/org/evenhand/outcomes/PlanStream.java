package org.evenhand.outcomes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.outcomes.CasePlansEvent.PlanBegun;
import org.evenhand.outcomes.PlanCommand.AgreePlan;
import org.evenhand.outcomes.PlanCommand.ClaimBreach;
import org.evenhand.outcomes.PlanCommand.DraftPlan;
import org.evenhand.outcomes.PlanCommand.ProposePlanRevision;
import org.evenhand.outcomes.PlanCommand.WithdrawPlan;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Compartment;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** One parenting plan, from its first draft to what became of it. */
@Aggregate
class PlanStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private Plan plan = Plan.NONE;

    PlanStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void draft(DraftPlan command, Clock clock, LocalTimes times, OtherStreams others) {
        var agreeing = Agreeing.on(plan, command.caseFile(), others, now(clock, times));
        say(agreeing.of(command), agreeing.parents(), others);
        others.alsoAppend(new PlanBegun(command.caseFile(), command.plan()));
    }

    @CommandHandler
    void propose(ProposePlanRevision command, Clock clock, LocalTimes times, OtherStreams others) {
        var agreeing = Agreeing.on(plan, command.caseFile(), others, now(clock, times));
        say(agreeing.of(command), agreeing.parents(), others);
    }

    @CommandHandler
    void agree(AgreePlan command, Clock clock, LocalTimes times, OtherStreams others) {
        var agreeing = Agreeing.on(plan, command.caseFile(), others, now(clock, times));
        PlanAgreed agreed = agreeing.of(command);
        var taken = agreeing.takenFromOthers(agreed);
        say(agreed, agreeing.parents(), others);
        taken.forEach(others::alsoAppend);
    }

    @CommandHandler
    void claim(ClaimBreach command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(Agreeing.on(plan, command.caseFile(), others, now(clock, times)).of(command));
    }

    @CommandHandler
    void withdraw(WithdrawPlan command, Clock clock, LocalTimes times, OtherStreams others) {
        var agreeing = Agreeing.on(plan, command.caseFile(), others, now(clock, times));
        say(agreeing.of(command), agreeing.parents(), others);
    }

    /** Says it, and whether there is now something left to agree on. */
    private void say(PlanEvent event, List<PersonId> parents, OtherStreams others) {
        boolean before = isOpen(parents);
        apply(event);
        boolean after = isOpen(parents);
        CaseFileId caseFile = event.caseFile();
        if (!before && after) {
            others.alsoAppend(
                    new WorkBegun(caseFile, WorkKind.AGREEMENT, event.plan().value(), Compartment.JOINT));
        } else if (before && !after) {
            others.alsoAppend(
                    new WorkDone(caseFile, WorkKind.AGREEMENT, event.plan().value(), Compartment.JOINT));
        }
    }

    private boolean isOpen(List<PersonId> parents) {
        return plan.isKnown() && !plan.withdrawn() && plan.inForce(parents).orElse(0) < plan.revision();
    }

    private static Moment now(Clock clock, LocalTimes times) {
        return new Moment(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        stream = event.stream();
        plan = plan.after(event);
    }
}
