package org.evenhand.platform;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.PersonCasesEvent;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.PersonInCourtEvent;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.people.Links;
import org.evenhand.people.PersonEvent;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of staff is a person of the record themselves, under any of their linked records (edge case 12): their court cases,
 * their case files, and those that belong to one of their court cases. Derived whenever it is asked, so that it holds however it
 * came about; what is read is guarded, so nobody becomes a party unseen.
 */
record OwnCases(Set<PersonId> records, Set<CourtCaseId> courtCases, Set<CaseFileId> caseFiles) {

    static final OwnCases NONE = new OwnCases(Set.of(), Set.of(), Set.of());

    static OwnCases of(PersonId person, SeenStreams seen) {
        Set<PersonId> records =
                Links.oneWith(person, each -> seen.all(new StreamId(StreamType.PERSON, each), PersonEvent.class));
        var courtCases = new LinkedHashSet<CourtCaseId>();
        var caseFiles = new LinkedHashSet<CaseFileId>();
        for (PersonId each : records) {
            seen.all(PersonCasesEvent.streamOf(each), CaseFileEntered.class)
                    .forEach(entered -> caseFiles.add(entered.caseFile()));
            seen.all(PersonInCourtEvent.streamOf(each), CourtCaseEntered.class)
                    .forEach(entered -> courtCases.add(entered.courtCase()));
        }
        for (CourtCaseId each : courtCases) {
            seen.all(new StreamId(StreamType.COURT_CASE, each), CourtEvent.class)
                    .forEach(event -> linkedBy(event).ifPresent(caseFiles::add));
        }
        return new OwnCases(records, courtCases, caseFiles);
    }

    /** The case file to which an event of a court case says that it belongs. */
    static Optional<CaseFileId> linkedBy(Object event) {
        return switch (event) {
            case CourtCaseLinked first -> Optional.ofNullable(first.caseFile());
            case CaseFileLinked further -> Optional.of(further.caseFile());
            default -> Optional.empty();
        };
    }

    boolean isPartyIn(@Nullable CourtCaseId courtCase) {
        return courtCase != null && courtCases.contains(courtCase);
    }

    boolean areOf(Collection<PersonId> people) {
        return people.stream().anyMatch(records::contains);
    }
}
