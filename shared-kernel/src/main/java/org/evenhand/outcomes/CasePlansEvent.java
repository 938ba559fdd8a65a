package org.evenhand.outcomes;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** Which plans a case file has: one stream per case file, so that they are found without looking. */
public sealed interface CasePlansEvent extends Event {

    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return streamOf(caseFile());
    }

    static StreamId streamOf(CaseFileId caseFile) {
        return new StreamId(StreamType.CASE_PLANS, caseFile);
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.JOINT;
    }

    @Named("case-plans.begun")
    record PlanBegun(CaseFileId caseFile, PlanId plan) implements CasePlansEvent {}
}
