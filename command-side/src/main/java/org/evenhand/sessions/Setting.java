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
            case FAMILY -> ofFamily(participants);
            case GROUP -> Compartment.STAFF;
        };
    }

    /**
     * Both parents' only where both take part: a mother's hour with her child is hers, and the father's side learns neither the
     * time nor the room (DOMAIN.md §0.1). Without a parent it is the one participant's; of several it is planned as a group is.
     */
    private Compartment ofFamily(List<PersonId> participants) {
        List<PersonId> parents = caseFile.parentsAmong(participants);
        if (parents.size() > 1) {
            return Compartment.JOINT;
        }
        List<PersonId> own = parents.isEmpty() ? participants : parents;
        return own.size() == 1 ? Compartment.of(own.getFirst()) : Compartment.STAFF;
    }

    /** Whose keys protect what is written in that compartment: the one person's, or the case file's. */
    static Subject keeperOf(Compartment compartment, CaseFileId caseFile) {
        return compartment instanceof Compartment.OfPerson own ? own.person().subject() : caseFile.subject();
    }
}
