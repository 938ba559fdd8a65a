package org.evenhand.court;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.platform.families.Folded;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Court cases with their hearings, orders, provisions and directions. */
@Component
final class CourtProjection implements Projection<CourtEvent> {

    private final Views views;
    private final PaperRows papers;

    CourtProjection(Views views) {
        this.views = views;
        this.papers = new PaperRows(views);
    }

    @Override
    public String name() {
        return "court-cases";
    }

    @Override
    public Class<CourtEvent> reads() {
        return CourtEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "views.court_case",
                "views.court_party",
                "views.court_case_file",
                "views.hearing",
                "views.court_order",
                "views.order_end",
                "views.provision",
                "views.direction",
                "views.court_application",
                "views.page_check",
                "views.service",
                "views.reporting_restriction",
                "views.summons");
    }

    @Override
    public void evolve(CourtEvent event, Recorded as) {
        switch (event) {
            case CourtCaseLinked e -> linked(e, as);
            case CaseFileLinked e -> linked(e.courtCase(), e.caseFile());
            case PartyAdded e -> party(e.courtCase(), e.party());
            case CourtNumberCorrected e -> numbered(e);
            case HearingListed e -> listed(e);
            case HearingVacated e -> ended(e, e.hearing(), "VACATED", e.reason(), null);
            case HearingAdjourned e -> ended(e, e.hearing(), "ADJOURNED", e.reason(), e.to());
            case HearingHeld e -> ended(e, e.hearing(), "HELD", e.outcome(), null);
            case HearingListedInError e -> ended(e, e.hearing(), "LISTED_IN_ERROR", e.reason(), null);
            case OrderReceived e -> received(e, as);
            case OrderSuperseded e -> superseded(e, as);
            case ProvisionRecorded e -> provision(e, as);
            case DirectionRecorded e -> direction(e, as);
            case DirectionComplied e -> complied(e);
            case DirectionExtended e -> extended(e);
            case DirectionMissed e -> missed(e, as);
            case DirectionDischarged e -> discharged(e);
            case ApplicationRecorded e -> papers.applied(e);
            case LeaveRequired e -> papers.leaveRequired(e);
            case PagesChecked e -> papers.checked(e, as.recordedAt());
            case ServiceAttempted e -> papers.attempted(e, as.recordedAt());
            case ServiceCompleted e -> papers.completed(e);
            case NoSafeServiceRoute e -> papers.withoutRoute(e, as.recordedAt());
            case ReportingRestrictionRecorded e -> papers.restricted(e);
            case SummonsReceived e -> papers.summoned(e);
            case SummonsAnswered e -> papers.answered(e);
            case SummonsSetAsideRequested e -> papers.challenged(e);
        }
        views.sql("update views.court_case set version = :version where court_case = :courtCase")
                .with("courtCase", event.courtCase())
                .with("version", as.version())
                .run();
    }

    private void linked(CourtCaseLinked e, Recorded as) {
        views.named("court/linked")
                .with("courtCase", e.courtCase())
                .with("number", e.number())
                .with("numberKey", numberKey(e.number()))
                .with("scheme", e.scheme())
                .with("court", e.court())
                .with("type", e.type())
                .with("at", as.recordedAt())
                .run();
        e.parties().forEach(party -> party(e.courtCase(), party));
        CaseFileId caseFile = e.caseFile();
        if (caseFile != null) {
            linked(e.courtCase(), caseFile);
        }
    }

    private void linked(CourtCaseId courtCase, CaseFileId caseFile) {
        views.sql("insert into views.court_case_file values (:courtCase, :caseFile) on conflict do nothing")
                .with("courtCase", courtCase)
                .with("caseFile", caseFile)
                .run();
    }

    private void party(CourtCaseId courtCase, Party party) {
        views.named("court/party")
                .with("courtCase", courtCase)
                .with("person", party.person())
                .with("role", party.role())
                .run();
    }

    private void numbered(CourtNumberCorrected e) {
        views.named("court/numbered")
                .with("courtCase", e.courtCase())
                .with("number", e.number())
                .with("numberKey", numberKey(e.number()))
                .with("scheme", e.scheme())
                .run();
    }

    private void listed(HearingListed e) {
        views.named("court/listed")
                .with("hearing", e.hearing())
                .with("courtCase", e.courtCase())
                .with("type", e.type())
                .with("startsAt", e.startsAt().at())
                .with("minutes", e.minutes())
                .with("court", e.court())
                .with("mode", e.mode())
                .with("persons", uuids(e.participants()))
                .run();
    }

    private void ended(CourtEvent e, HearingId hearing, String ending, @Nullable Personal said, @Nullable Moment next) {
        views.sql("update views.hearing set ending = :ending, said = :said, next_at = :next"
                        + " where court_case = :courtCase and hearing = :hearing")
                .with("courtCase", e.courtCase())
                .with("hearing", hearing)
                .with("ending", ending)
                .with("said", said)
                .with("next", next == null ? null : next.at())
                .run();
    }

    private void received(OrderReceived e, Recorded as) {
        Statement row = views.named("court/received")
                .with("order", e.version().order())
                .with("version", e.version().version())
                .with("courtCase", e.courtCase())
                .with("state", e.state())
                .with("kind", e.kind())
                .with("type", e.type())
                .with("madeOn", e.madeOn())
                .with("courtSealAppliedAt", at(e.courtSealAppliedAt()))
                .with("effectiveFrom", e.effectiveFrom())
                .with("expires", at(e.expires()))
                .with("untilNextHearing", e.untilNextHearing());
        OrderVersion before = e.supersedes();
        row.with("supersedesOrder", before == null ? null : before.order())
                .with("supersedesVersion", before == null ? null : before.version())
                .with("receivedAt", as.recordedAt())
                .run();
    }

    private void superseded(OrderSuperseded e, Recorded as) {
        OrderVersion by = e.by();
        views.named("court/superseded")
                .with("order", e.version().order())
                .with("version", e.version().version())
                .with("courtCase", e.courtCase())
                .with("byOrder", by == null ? null : by.order())
                .with("byVersion", by == null ? null : by.version())
                .with("because", e.because())
                .with("from", e.from())
                .with("leaf", as.leafIndex())
                .run();
    }

    private void provision(ProvisionRecorded e, Recorded as) {
        views.named("court/provision")
                .with("provision", e.provision())
                .with("courtCase", e.courtCase())
                .with("order", e.version().order())
                .with("version", e.version().version())
                .with("kind", e.kind())
                .with("persons", uuids(e.persons()))
                .with("from", e.from())
                .with("until", at(e.until()))
                .with("text", e.text())
                .with("recordedAt", as.recordedAt())
                .run();
    }

    private void direction(DirectionRecorded e, Recorded as) {
        views.named("court/direction")
                .with("direction", e.direction())
                .with("courtCase", e.courtCase())
                .with("order", e.order())
                .with("bound", e.bound())
                .with("what", e.what())
                .with("madeOn", e.madeOn())
                .with("dueAt", e.due().at())
                .with("recordedAt", as.recordedAt())
                .run();
    }

    private void complied(DirectionComplied e) {
        views.sql("update views.direction set complied_at = :at, evidence_ref = :evidence"
                        + " where court_case = :courtCase and direction = :direction")
                .with("courtCase", e.courtCase())
                .with("direction", e.direction())
                .with("at", e.at().at())
                .with("evidence", e.evidenceRef())
                .run();
    }

    private void extended(DirectionExtended e) {
        views.named("court/direction-extended")
                .with("courtCase", e.courtCase())
                .with("direction", e.direction())
                .with("dueAt", e.due().at())
                .run();
    }

    private void missed(DirectionMissed e, Recorded as) {
        views.sql("update views.direction set missed_noted_at = :at"
                        + " where court_case = :courtCase and direction = :direction")
                .with("courtCase", e.courtCase())
                .with("direction", e.direction())
                .with("at", as.recordedAt())
                .run();
    }

    private void discharged(DirectionDischarged e) {
        views.sql("update views.direction set discharged_on = :on, discharged_because = :because"
                        + " where court_case = :courtCase and direction = :direction")
                .with("courtCase", e.courtCase())
                .with("direction", e.direction())
                .with("on", e.from())
                .with("because", e.reason())
                .run();
    }

    private static @Nullable Instant at(@Nullable Moment moment) {
        return moment == null ? null : moment.at();
    }

    /** An empty list has no type of its own in SQL. */
    private static UUID[] uuids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static @Nullable String numberKey(Personal number) {
        String text = number.text();
        return text == null ? null : Folded.number(text);
    }
}
