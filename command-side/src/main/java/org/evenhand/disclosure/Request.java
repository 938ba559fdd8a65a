package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/** What was asked, as later decisions need it. */
record Request(
        DisclosureId disclosure,
        CaseFileId caseFile,
        Compartment compartment,
        @Nullable CourtCaseId courtCase,
        RequesterRole requester,
        @Nullable PersonId requestedBy,
        Personal from,
        DisclosureBasis basis,
        Set<DataClass> classes,
        LocalDate received) {

    static Request of(DisclosureRequested e) {
        return new Request(
                e.disclosure(),
                e.caseFile(),
                e.compartment(),
                e.courtCase(),
                e.requester(),
                e.requestedBy(),
                e.from(),
                e.basis(),
                Set.copyOf(e.classes()),
                e.received());
    }

    boolean isAboutOnly(Set<PersonId> persons) {
        return requestedBy != null && persons.equals(Set.of(requestedBy));
    }
}
