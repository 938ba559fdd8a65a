package org.evenhand.court;

import java.time.Instant;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;

/** The rows of what is asked of the court, served, kept from reporting and asked of this service as a witness. */
record PaperRows(Views views) {

    void applied(ApplicationRecorded e) {
        views.named("court/application")
                .with("application", e.application())
                .with("courtCase", e.courtCase())
                .with("form", e.form())
                .with("person", e.by())
                .with("madeOn", e.madeOn())
                .with("reliefs", e.reliefs().stream().map(Enum::name).toArray(String[]::new))
                .with("leaveRef", e.leaveRef())
                .run();
    }

    void leaveRequired(LeaveRequired e) {
        views.sql("update views.court_application set leave_ordered_in = :in"
                        + " where court_case = :courtCase and application = :application")
                .with("courtCase", e.courtCase())
                .with("application", e.application())
                .with("in", e.orderedIn())
                .run();
    }

    void checked(PagesChecked e, Instant at) {
        views.named("court/page-check")
                .with("document", e.document())
                .with("courtCase", e.courtCase())
                .with("pages", e.pages())
                .with("by", e.by())
                .with("at", at)
                .run();
    }

    void attempted(ServiceAttempted e, Instant recordedAt) {
        ContactRef contact = e.contact();
        service(e.courtCase(), e.service(), e.document(), e.what(), e.to(), e.method())
                .with("contact", contact == null ? null : contact.kind())
                .with("at", e.at().at())
                .with("checkedBy", e.pagesCheckedBy())
                .with("recordedAt", recordedAt)
                .run();
    }

    void withoutRoute(NoSafeServiceRoute e, Instant recordedAt) {
        service(e.courtCase(), e.service(), e.document(), e.what(), e.to(), e.method())
                .with("contact", null)
                .with("at", null)
                .with("checkedBy", null)
                .with("recordedAt", recordedAt)
                .run();
    }

    private Statement service(
            CourtCaseId courtCase,
            ServiceId service,
            DocumentId document,
            Personal what,
            PersonId to,
            ServiceMethod method) {
        return views.named("court/service")
                .with("courtCase", courtCase)
                .with("service", service)
                .with("document", document)
                .with("what", what)
                .with("person", to)
                .with("method", method);
    }

    void completed(ServiceCompleted e) {
        views.sql("update views.service set completed_at = :at, evidence_ref = :evidence"
                        + " where court_case = :courtCase and service = :service and person = :person")
                .with("courtCase", e.courtCase())
                .with("service", e.service())
                .with("person", e.to())
                .with("at", e.at().at())
                .with("evidence", e.evidenceRef())
                .run();
    }

    void restricted(ReportingRestrictionRecorded e) {
        views.named("court/restriction")
                .with("restriction", e.restriction())
                .with("courtCase", e.courtCase())
                .with("order", e.version().order())
                .with("version", e.version().version())
                .with("from", e.from())
                .with("until", e.until())
                .with("scope", e.scope())
                .run();
    }

    void summoned(SummonsReceived e) {
        views.named("court/summons")
                .with("summons", e.summons())
                .with("courtCase", e.courtCase())
                .with("kind", e.kind())
                .with("witness", e.witness())
                .with("documents", e.documents())
                .with("receivedOn", e.receivedOn())
                .with("answerBy", e.answerBy().at())
                .run();
    }

    void answered(SummonsAnswered e) {
        views.sql("update views.summons set answered_at = :at, answer = :how"
                        + " where court_case = :courtCase and summons = :summons")
                .with("courtCase", e.courtCase())
                .with("summons", e.summons())
                .with("at", e.at().at())
                .with("how", e.how())
                .run();
    }

    void challenged(SummonsSetAsideRequested e) {
        views.sql("update views.summons set set_aside_on = :on, grounds = :grounds"
                        + " where court_case = :courtCase and summons = :summons")
                .with("courtCase", e.courtCase())
                .with("summons", e.summons())
                .with("on", e.on())
                .with("grounds", e.grounds())
                .run();
    }
}
