package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.disclosure.DisclosureEvent.ConfidentialityChecked;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockPaused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockResumed;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReceived;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.PassagesMarked;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Requests for disclosure, and of the last scope and pack what they hold. */
@Component
final class DisclosureProjection implements Projection<DisclosureEvent> {

    private final Views views;

    DisclosureProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public Class<DisclosureEvent> reads() {
        return DisclosureEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "views.disclosure",
                "views.disclosure_grant",
                "views.disclosure_redaction",
                "views.disclosure_packed",
                "views.disclosure_withheld",
                "views.disclosure_change",
                "views.disclosure_exception");
    }

    @Override
    public void evolve(DisclosureEvent event, Recorded as) {
        switch (event) {
            case DisclosureRequested e -> requested(e, as);
            case LegalReviewRecorded e -> {
                set(e, "advice = :advice, advice_ref = :ref")
                        .with("advice", e.advice())
                        .with("ref", e.adviceRef())
                        .run();
                set(e, "state = 'REVIEWED'", "state = 'REQUESTED'").run();
            }
            case SeriousHarmOpinionRecorded e ->
                set(e, "harm_likely = :likely, opinion = :opinion, professional = :by")
                        .with("likely", e.harmLikely())
                        .with("opinion", e.opinion())
                        .with("by", e.professional())
                        .run();
            case PrivilegeExceptionRecorded e -> excepted(e, as);
            case DisclosureScopeDecided e -> decided(e);
            case DisclosurePackBuilt e -> built(e);
            case ConfidentialityChecked e -> {
                set(e, "pages = :pages, findings = :findings, checked_by = :by")
                        .with("pages", e.pages())
                        .with("findings", e.findings().size())
                        .with("by", e.checkedBy())
                        .run();
                set(e, "state = 'CHECKED'", "released_at is null").run();
            }
            case DisclosureReleased e ->
                set(
                                e,
                                "state = 'RELEASED', released_at = :at, released_by = :by, recipient = :to, method ="
                                        + " :method")
                        .with("at", e.at().at())
                        .with("by", e.releasedBy())
                        .with("to", e.recipient())
                        .with("method", e.method())
                        .run();
            case DisclosureReceived e ->
                set(e, "state = 'RECEIVED', received_at = :at")
                        .with("at", e.at().at())
                        .run();
            case DisclosureRefused e ->
                set(e, "state = 'REFUSED', refused_because = :because, reason = :reason")
                        .with("because", e.because())
                        .with("reason", e.reason())
                        .run();
            case DisclosureRecalled e ->
                set(e, "state = 'RECALLED', reason = :reason")
                        .with("reason", e.reason())
                        .run();
            case DisclosedDataChanged e -> changed(e);
            case DisclosureCorrectionSent e -> set(e, "changed = false").run();
            // Marked anew, it must be packed anew.
            case PassagesMarked e -> unpack(e);
            case DisclosureClockPaused e ->
                set(e, "paused_on = :on, paused_because = :because")
                        .with("on", e.on())
                        .with("because", e.because())
                        .run();
            case DisclosureClockResumed e ->
                set(e, "paused_on = null, paused_because = null, due = :due")
                        .with("due", e.due())
                        .run();
            case DisclosureDueExtended e ->
                set(e, "due = :due").with("due", e.due()).run();
        }
        set(event, "version = :version").with("version", as.version()).run();
    }

    private Statement set(DisclosureEvent event, String what) {
        return set(event, what, "true");
    }

    private Statement set(DisclosureEvent event, String what, String where) {
        return views.sql("update views.disclosure set " + what + " where disclosure = :disclosure and " + where)
                .with("disclosure", event.disclosure());
    }

    private void requested(DisclosureRequested e, Recorded as) {
        views.named("disclosure/requested")
                .with("disclosure", e.disclosure())
                .with("caseFile", e.caseFile())
                .with("compartment", e.compartment())
                .with("courtCase", e.courtCase())
                .with("requester", e.requester())
                .with("requestedBy", e.requestedBy())
                .with("requestedFor", e.from())
                .with("basis", e.basis())
                .with("asked", e.asked())
                .with("classes", e.classes())
                .with("received", e.received())
                .with("due", e.due())
                .with("version", as.version())
                .run();
    }

    private void excepted(PrivilegeExceptionRecorded e, Recorded as) {
        views.sql("insert into views.disclosure_exception (disclosure, source, because, authority_ref, reason,"
                        + " recorded_by, leaf) values (:disclosure, :source, :because, :authority, :reason, :by, :leaf)"
                        + " on conflict do nothing")
                .with("disclosure", e.disclosure())
                .with("source", e.source())
                .with("because", e.because())
                .with("authority", e.authorityRef())
                .with("reason", e.reason())
                .with("by", e.recordedBy())
                .with("leaf", as.leafIndex())
                .run();
    }

    private void decided(DisclosureScopeDecided e) {
        emptied(e, "grant");
        emptied(e, "redaction");
        for (Grant grant : e.granted()) {
            views.sql("insert into views.disclosure_grant (disclosure, data_class, persons, quoted)"
                            + " values (:disclosure, :class, cast(:persons as uuid[]), :quoted)")
                    .with("disclosure", e.disclosure())
                    .with("class", grant.dataClass())
                    .with("persons", grant.persons())
                    .with("quoted", grant.quoted())
                    .run();
        }
        for (Redaction redaction : e.redactions()) {
            views.sql("insert into views.disclosure_redaction values (:disclosure, :source, :because)")
                    .with("disclosure", e.disclosure())
                    .with("source", redaction.source())
                    .with("because", redaction.because())
                    .run();
        }
        OrderRelied order = e.order();
        set(e, "decided_by = :by, relied_order = :order, relied_version = :relied")
                .with("by", e.decidedBy())
                .with("order", order == null ? null : order.version().order())
                .with("relied", order == null ? null : order.version().version())
                .run();
        set(e, "state = 'SCOPED'", "released_at is null").run();
    }

    private void built(DisclosurePackBuilt e) {
        emptied(e, "packed");
        emptied(e, "withheld");
        int place = 0;
        for (ManifestEntry entry : e.manifest()) {
            views.named("disclosure/packed")
                    .with("disclosure", e.disclosure())
                    .with("place", place++)
                    .with("dataClass", entry.dataClass())
                    .with("person", entry.person())
                    .with("event", entry.event())
                    .with("source", entry.source())
                    .with("type", entry.type())
                    .with("fields", entry.fields())
                    .with("treatment", entry.treatment())
                    .run();
        }
        for (Withheld withheld : e.withheld()) {
            views.sql("insert into views.disclosure_withheld values (:disclosure, :class, :because) on conflict do"
                            + " nothing")
                    .with("disclosure", e.disclosure())
                    .with("class", withheld.dataClass())
                    .with("because", withheld.because())
                    .run();
        }
        set(e, "pack = :pack, pack_hash = :hash, as_of = :asOf, pages = null, findings = null, checked_by = null")
                .with("pack", e.pack())
                .with("hash", e.packHash())
                .with("asOf", e.asOf().at())
                .run();
        set(e, "state = 'PACKED'", "released_at is null").run();
    }

    private void unpack(PassagesMarked e) {
        emptied(e, "packed");
        emptied(e, "withheld");
        set(e, "pack_hash = null, as_of = null, pages = null, findings = null, checked_by = null")
                .run();
        set(e, "state = 'SCOPED'", "state in ('PACKED', 'CHECKED')").run();
    }

    private void changed(DisclosedDataChanged e) {
        views.sql("insert into views.disclosure_change values (:disclosure, :event, :source, :change, :since) on"
                        + " conflict do nothing")
                .with("disclosure", e.disclosure())
                .with("event", e.event())
                .with("source", e.source())
                .with("change", e.change())
                .with("since", e.since().at())
                .run();
        set(e, "changed = true").run();
    }

    private void emptied(DisclosureEvent event, String table) {
        views.sql("delete from views.disclosure_" + table + " where disclosure = :disclosure")
                .with("disclosure", event.disclosure())
                .run();
    }
}
