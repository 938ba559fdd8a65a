package org.evenhand.casefile;

import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileEvent.MoreInformationRequested;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileRefusal.AlreadyTriaged;
import org.evenhand.casefile.CaseFileRefusal.DeclineReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.QuestionRequired;
import org.evenhand.platform.Refused;

/** What becomes of a referral. Missing screening does not block it; that blocks joint work. */
record Triage(CaseFile caseFile) {

    CaseFileEvent of(TriageReferral command) {
        if (caseFile.stage() != Stage.RECEIVED) {
            throw Refused.because(new AlreadyTriaged());
        }
        return switch (command.decision()) {
            case ACCEPT -> new ReferralAccepted(command.caseFile());
            case DECLINE -> declined(command);
            case MORE_INFORMATION -> asked(command);
        };
    }

    private static CaseFileEvent declined(TriageReferral command) {
        if (command.reason() == null) {
            throw Refused.because(new DeclineReasonRequired());
        }
        return new ReferralDeclined(command.caseFile(), command.reason());
    }

    private static CaseFileEvent asked(TriageReferral command) {
        if (command.asked() == null || command.asked().isBlank()) {
            throw Refused.because(new QuestionRequired());
        }
        return new MoreInformationRequested(
                command.caseFile(), command.asked().about(command.caseFile().subject()));
    }
}
