package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Subject;
import org.evenhand.sessions.SessionRefusal.ChildSessionIsForOneChild;
import org.evenhand.sessions.SessionRefusal.IndividualSessionIsForOne;
import org.evenhand.sessions.SessionRefusal.JointSessionNeedsTwoParents;
import org.evenhand.sessions.SessionRefusal.ParticipantsMissing;

/** Which people make which type of session, and in whose compartment its record then belongs. */
record Setting(SessionType type, CaseFile caseFile) {

    Compartment of(List<PersonId> participants) {
        if (participants.isEmpty()) {
            throw Refused.because(new ParticipantsMissing());
        }
        return switch (type) {
            case INDIVIDUAL -> {
                if (participants.size() != 1) {
                    throw Refused.because(new IndividualSessionIsForOne());
                }
                yield Compartment.of(participants.getFirst());
            }
            case CHILD -> {
                if (participants.size() != 1 || !caseFile.isChild(participants.getFirst())) {
                    throw Refused.because(new ChildSessionIsForOneChild());
                }
                yield Compartment.of(participants.getFirst());
            }
            case JOINT -> {
                if (caseFile.parentsAmong(participants).size() < 2) {
                    throw Refused.because(new JointSessionNeedsTwoParents());
                }
                yield Compartment.JOINT;
            }
            case FAMILY -> Compartment.JOINT;
            case GROUP -> Compartment.STAFF;
        };
    }

    /** Whose keys protect what is written in that compartment: the one person's, or the case file's. */
    static Subject keeperOf(Compartment compartment, CaseFileId caseFile) {
        return compartment instanceof Compartment.OfPerson own ? own.person().subject() : caseFile.subject();
    }
}
