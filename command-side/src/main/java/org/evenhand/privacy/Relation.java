package org.evenhand.privacy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.record.Event;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;

/**
 * Somebody, or a court case, belongs to a case file; somebody is accused in an allegation.
 *
 * @param caseFile the case file; of kind {@link #ACCUSED}, the allegation
 */
record Relation(String kind, UUID one, UUID caseFile) {

    static final String ACCUSED = "accused";

    static final String PERSON = "person";
    static final String COURT_CASE = "court-case";

    static List<Relation> in(Event event) {
        return switch (event) {
            case ReferralReceived e ->
                e.people().stream()
                        .map(each -> new Relation(
                                PERSON, each.person().value(), e.caseFile().value()))
                        .toList();
            case PersonJoined e ->
                List.of(new Relation(
                        PERSON, e.person().person().value(), e.caseFile().value()));
            case CourtCaseLinked e ->
                Stream.ofNullable(e.caseFile())
                        .map(file -> new Relation(COURT_CASE, e.courtCase().value(), file.value()))
                        .toList();
            case CaseFileLinked e ->
                List.of(new Relation(
                        COURT_CASE, e.courtCase().value(), e.caseFile().value()));
            case AllegationRecorded e ->
                List.of(new Relation(
                        ACCUSED, e.against().value(), e.allegation().value()));
            default -> List.of();
        };
    }
}
