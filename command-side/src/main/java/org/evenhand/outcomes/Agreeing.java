package org.evenhand.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.outcomes.CasePlansEvent.PlanBegun;
import org.evenhand.outcomes.PlanCommand.AgreePlan;
import org.evenhand.outcomes.PlanCommand.ClaimBreach;
import org.evenhand.outcomes.PlanCommand.DraftPlan;
import org.evenhand.outcomes.PlanCommand.ProposePlanRevision;
import org.evenhand.outcomes.PlanCommand.WithdrawPlan;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanBreached;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanRevisionProposed;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanEvent.PlanWithdrawn;
import org.evenhand.outcomes.PlanRefusal.AlreadyAgreed;
import org.evenhand.outcomes.PlanRefusal.BreachTextRequired;
import org.evenhand.outcomes.PlanRefusal.MatterNotInPlan;
import org.evenhand.outcomes.PlanRefusal.NotAParentOfTheCase;
import org.evenhand.outcomes.PlanRefusal.PlanAlreadyDrafted;
import org.evenhand.outcomes.PlanRefusal.PlanIsWithdrawn;
import org.evenhand.outcomes.PlanRefusal.PlanNeedsTwoParents;
import org.evenhand.outcomes.PlanRefusal.PlanNeverInForce;
import org.evenhand.outcomes.PlanRefusal.PlanOfAnotherCase;
import org.evenhand.outcomes.PlanRefusal.StalePlanRevision;
import org.evenhand.outcomes.PlanRefusal.WithdrawalReasonRequired;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** How parents come to one revision on which both agree. Nobody says that a plan is in force: it follows. */
record Agreeing(Plan plan, CaseFile caseFile, CaseFileId id, OtherStreams others, Moment now) {

    static Agreeing on(Plan plan, CaseFileId id, OtherStreams others, Moment now) {
        var events = others.eventsOf(new StreamId(StreamType.CASE_FILE, id), CaseFileEvent.class);
        return new Agreeing(plan, CaseFile.of(events), id, others, now);
    }

    PlanDrafted of(DraftPlan command) {
        if (plan.isKnown()) {
            throw Refused.because(new PlanAlreadyDrafted());
        }
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (parents().size() < 2) {
            throw Refused.because(new PlanNeedsTwoParents());
        }
        return new PlanDrafted(command.plan(), id, items(command.items()));
    }

    PlanRevisionProposed of(ProposePlanRevision command) {
        live();
        refuseOutsider(command.person());
        refuseStale(command.baseRevision());
        return new PlanRevisionProposed(
                command.plan(), id, plan.revision() + 1, command.person(), items(command.items()));
    }

    PlanAgreed of(AgreePlan command) {
        live();
        refuseOutsider(command.person());
        refuseStale(command.revision());
        if (plan.hasAgreed(command.person(), command.revision())) {
            throw Refused.because(new AlreadyAgreed(command.person()));
        }
        return new PlanAgreed(
                command.plan(),
                id,
                command.revision(),
                command.person(),
                Confided.ifSaid(command.evidenceRef(), command.person().subject()));
    }

    /** What this agreement takes from the family's other plans: the matters on which it is now in force itself. */
    List<PlanSuperseded> takenFromOthers(PlanAgreed agreed) {
        LocalDate today = now.local().toLocalDate();
        Set<PlanMatter> own = plan.after(agreed).mattersInForce(parents(), today);
        var taken = new ArrayList<PlanSuperseded>();
        for (PlanBegun each : others.eventsOf(CasePlansEvent.streamOf(id), PlanBegun.class)) {
            if (!each.plan().equals(agreed.plan()) && !own.isEmpty()) {
                Plan other = Plan.of(others.eventsOf(PlanEvent.streamOf(each.plan()), PlanEvent.class));
                other.mattersInForce(parents(), today).stream()
                        .filter(own::contains)
                        .map(matter -> new PlanSuperseded(each.plan(), id, matter, today, agreed.plan(), null, null))
                        .forEach(taken::add);
            }
        }
        return taken;
    }

    /** Never weighed here: what one parent says about the other stays with who says it. */
    PlanBreached of(ClaimBreach command) {
        known();
        refuseOutsider(command.person());
        if (plan.agreed().values().stream().noneMatch(by -> by.containsAll(parents()))) {
            throw Refused.because(new PlanNeverInForce());
        }
        if (plan.matters().stream().noneMatch(matters -> matters.contains(command.matter()))) {
            throw Refused.because(new MatterNotInPlan());
        }
        if (command.text().isBlank()) {
            throw Refused.because(new BreachTextRequired());
        }
        return new PlanBreached(
                command.plan(),
                id,
                command.matter(),
                command.person(),
                command.text().about(command.person().subject()));
    }

    PlanWithdrawn of(WithdrawPlan command) {
        live();
        refuseOutsider(command.person());
        if (command.reason().isBlank()) {
            throw Refused.because(new WithdrawalReasonRequired());
        }
        return new PlanWithdrawn(
                command.plan(), id, command.person(), command.reason().about(id.subject()));
    }

    List<PersonId> parents() {
        return caseFile.people().stream()
                .filter(in -> in.role() == CaseRole.PARENT)
                .map(InCase::person)
                .toList();
    }

    private List<PlanItem> items(List<TypedItem> typed) {
        return new PlanItems(caseFile, id, others, now).of(typed);
    }

    private void live() {
        known();
        if (plan.withdrawn()) {
            throw Refused.because(new PlanIsWithdrawn());
        }
    }

    private void known() {
        if (!id.equals(plan.caseFile())) {
            throw Refused.because(plan.isKnown() ? new PlanOfAnotherCase() : new NotFound());
        }
    }

    private void refuseOutsider(@Nullable PersonId person) {
        if (person != null && !caseFile.isParent(person)) {
            throw Refused.because(new NotAParentOfTheCase(person));
        }
    }

    private void refuseStale(int read) {
        if (read != plan.revision()) {
            throw Refused.because(new StalePlanRevision(read, plan.revision()));
        }
    }
}
