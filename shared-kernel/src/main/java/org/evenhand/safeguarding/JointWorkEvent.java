package org.evenhand.safeguarding;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What bars joint work in a case file. Parents are only ever told that joint sessions are not being offered (S2). */
public sealed interface JointWorkEvent extends Event {

    CaseFileId caseFile();

    static StreamId streamOf(CaseFileId caseFile) {
        return new StreamId(StreamType.JOINT_WORK, caseFile);
    }

    @Override
    default StreamId stream() {
        return streamOf(caseFile());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /**
     * @param source the stream of the court case whose order it rests on, for {@link BarBasis#ORDER}
     * @param until when it lapses by itself; {@code null} until it is lifted
     * @param setBy the clinician, or the system for a provision of an order
     */
    @Named("joint-work.barred")
    record JointWorkBarred(
            CaseFileId caseFile,
            BarId bar,
            BarBasis basis,
            @Nullable StreamId source,
            @Nullable Moment until,
            @Nullable Personal reason,
            StaffId setBy)
            implements JointWorkEvent {}

    @Named("joint-work.bar-lifted")
    record JointWorkBarLifted(CaseFileId caseFile, BarId bar, Personal reason, StaffId liftedBy)
            implements JointWorkEvent {}
}
