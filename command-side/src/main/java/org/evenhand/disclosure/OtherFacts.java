package org.evenhand.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.CaseFileReopened;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;

/** Facts that stand until the next of their kind: whether the case was taken on, a screening's outcome, contact details. */
final class OtherFacts {

    private final Map<Object, Piece> latest = new LinkedHashMap<>();

    void on(Entered entered) {
        switch (entered.event()) {
            case ReferralAccepted e -> stands(DataClass.ENROLMENT, new Piece(DataClass.ENROLMENT, null, entered));
            case ReferralDeclined e -> stands(DataClass.ENROLMENT, new Piece(DataClass.ENROLMENT, null, entered));
            case CaseFileClosed e -> stands(DataClass.COMPLETION, new Piece(DataClass.COMPLETION, null, entered));
            // Work goes on: nothing is completed, nor ended early.
            case CaseFileReopened e -> latest.remove(DataClass.COMPLETION);
            case ScreeningCompleted e ->
                stands(entered.stream(), new Piece(DataClass.SAFEGUARDING, e.person(), entered));
            case ContactDetailsSet e ->
                stands(List.of(entered.stream(), e.kind()), new Piece(DataClass.CONTACT_DETAILS, e.person(), entered));
            default -> {}
        }
    }

    private void stands(Object what, Piece piece) {
        latest.put(what, piece);
    }

    List<Piece> pieces() {
        return List.copyOf(latest.values());
    }
}
