package org.evenhand.outcomes;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What is asked of one plan. */
public sealed interface PlanCommand extends Command {

    PlanId plan();

    @Override
    default StreamId target() {
        return PlanEvent.streamOf(plan());
    }

    @PostedTo(value = "/cases/{caseFile}/plans", form = "/cases/{caseFile}/plans", then = "/cases/{caseFile}/plans")
    record DraftPlan(PlanId plan, CaseFileId caseFile, List<TypedItem> items) implements PlanCommand {}

    /** @param baseRevision the one that was changed @param person the parent who proposes it */
    @PostedTo(
            value = "/cases/{caseFile}/plans/{plan}/revisions",
            form = "/cases/{caseFile}/plans",
            then = "/cases/{caseFile}/plans")
    record ProposePlanRevision(
            PlanId plan,
            CaseFileId caseFile,
            int baseRevision,
            @Nullable PersonId person,
            List<TypedItem> items) implements PlanCommand {}

    /** @param revision the one that was read to them @param person the parent who agrees */
    @PostedTo(
            value = "/cases/{caseFile}/plans/{plan}/agree",
            form = "/cases/{caseFile}/plans",
            then = "/cases/{caseFile}/plans")
    record AgreePlan(
            PlanId plan,
            CaseFileId caseFile,
            int revision,
            PersonId person,
            @Nullable Confided evidenceRef) implements PlanCommand {}

    /** @param person the parent who says so */
    @PostedTo(
            value = "/cases/{caseFile}/plans/{plan}/breaches",
            form = "/cases/{caseFile}/plans",
            then = "/cases/{caseFile}/plans")
    record ClaimBreach(PlanId plan, CaseFileId caseFile, PlanMatter matter, PersonId person, Confided text)
            implements PlanCommand {}

    /** @param person the parent who takes it back */
    @PostedTo(
            value = "/cases/{caseFile}/plans/{plan}/withdraw",
            form = "/cases/{caseFile}/plans",
            then = "/cases/{caseFile}/plans")
    record WithdrawPlan(
            PlanId plan, CaseFileId caseFile, @Nullable PersonId person, Confided reason) implements PlanCommand {}
}
