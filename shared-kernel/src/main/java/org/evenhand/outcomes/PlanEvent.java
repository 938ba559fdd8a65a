package org.evenhand.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.ProvisionId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One parenting plan. Joint work, except what one parent says about the other's keeping to it. */
public sealed interface PlanEvent extends Event {

    PlanId plan();

    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return streamOf(plan());
    }

    static StreamId streamOf(PlanId plan) {
        return new StreamId(StreamType.PLAN, plan);
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.JOINT;
    }

    /** Its first revision. */
    @Named("plan.drafted")
    record PlanDrafted(PlanId plan, CaseFileId caseFile, List<PlanItem> items) implements PlanEvent {}

    /** @param revision counted from 2 by the record @param by {@code null} where the service proposes it */
    @Named("plan.revision-proposed")
    record PlanRevisionProposed(
            PlanId plan,
            CaseFileId caseFile,
            int revision,
            @Nullable PersonId by,
            List<PlanItem> items) implements PlanEvent {}

    /** In force is what both agreed on: the same revision. */
    @Named(value = "plan.agreed", revision = 2)
    record PlanAgreed(
            PlanId plan,
            CaseFileId caseFile,
            int revision,
            PersonId by,
            @Nullable Personal evidenceRef) implements PlanEvent {}

    /** One parent says that the other did not keep to it. A claim and no finding, in that parent's own compartment. */
    @Named("plan.breached")
    record PlanBreached(PlanId plan, CaseFileId caseFile, PlanMatter matter, PersonId claimedBy, Personal text)
            implements PlanEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(claimedBy);
        }
    }

    /**
     * This matter is settled elsewhere from that day on; every other matter stands. It stays so when the order ends: parents
     * who want it back agree on it again.
     *
     * @param byPlan the plan in force that has the same matter
     * @param inCourtCase where the order was made, with the provision that settles it
     */
    @Named("plan.superseded")
    record PlanSuperseded(
            PlanId plan,
            CaseFileId caseFile,
            PlanMatter matter,
            LocalDate from,
            @Nullable PlanId byPlan,
            @Nullable CourtCaseId inCourtCase,
            @Nullable ProvisionId byProvision)
            implements PlanEvent {}

    /** @param by the parent who takes it back; {@code null} where the service does */
    @Named("plan.withdrawn")
    record PlanWithdrawn(
            PlanId plan, CaseFileId caseFile, @Nullable PersonId by, Personal reason) implements PlanEvent {}
}
