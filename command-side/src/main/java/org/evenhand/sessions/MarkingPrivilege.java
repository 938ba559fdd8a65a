package org.evenhand.sessions;

import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.NoteRefusal.JointPrivilegeNeedsBoth;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyWaived;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotTheirs;
import org.evenhand.sessions.NoteRefusal.WaiverNotByItsHolder;
import org.evenhand.sessions.Privileges.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * That something is said to be privileged, and that those whose privilege it is said to be give it up. Recorded for whoever
 * decides about disclosure; whether it is privileged is a court's question.
 */
record MarkingPrivilege(Privileges standing, Compartment compartment, CaseFile caseFile) {

    /** Whose it is then said to be. */
    List<PersonId> asserted(PrivilegeBasis basis, @Nullable PersonId by) {
        standing.on(basis).ifPresent(known -> {
            throw Refused.because(known.waived() ? new PrivilegeAlreadyWaived() : new PrivilegeAlreadyAsserted());
        });
        List<PersonId> holders = holders();
        if (by != null && !holders.contains(by)) {
            throw Refused.because(new PrivilegeNotTheirs(by));
        }
        return holders;
    }

    List<PersonId> waived(PrivilegeBasis basis, List<PersonId> by) {
        Privilege privilege = standing.on(basis).orElseThrow(() -> Refused.because(new PrivilegeNotAsserted()));
        if (privilege.waived()) {
            throw Refused.because(new PrivilegeAlreadyWaived());
        }
        if (!privilege.holders().containsAll(by) || privilege.holders().size() == 1 && by.isEmpty()) {
            throw Refused.because(new WaiverNotByItsHolder());
        }
        if (!Set.copyOf(by).containsAll(privilege.holders())) {
            throw Refused.because(new JointPrivilegeNeedsBoth());
        }
        return privilege.holders();
    }

    private List<PersonId> holders() {
        return switch (compartment) {
            case Compartment.OfPerson own -> List.of(own.person());
            case Compartment.Joint _ ->
                caseFile.people().stream()
                        .filter(in -> in.role() == CaseRole.PARENT)
                        .map(InCase::person)
                        .toList();
            case Compartment.Court _, Compartment.Staff _ -> List.of();
        };
    }
}
