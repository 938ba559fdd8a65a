package org.evenhand.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's places. */
@Controller
final class AuditPages {

    private final Queries queries;
    private final Times times;
    private final Staff staff;

    AuditPages(Queries queries, Times times, Staff staff) {
        this.queries = queries;
        this.times = times;
        this.staff = staff;
    }

    @GetMapping("/audit")
    AuditPage audit(Forms forms) {
        return AuditPage.of(queries.ask(new CasesToAudit()), times, forms);
    }

    @GetMapping("/ledger")
    LedgerStatePage ledger(Forms forms) {
        return LedgerStatePage.of(queries.ask(new LedgerState()), forms, times);
    }

    @GetMapping("/ledger/anchors")
    AnchorsPage anchors() {
        return AnchorsPage.of(queries.ask(new LedgerAnchors(WhichLog.RECORD)), times);
    }

    @GetMapping("/access-ledger/anchors")
    AnchorsPage accessAnchors() {
        return AnchorsPage.of(queries.ask(new LedgerAnchors(WhichLog.ACCESS)), times);
    }

    @GetMapping("/notes/{note}/affected")
    AffectedPage affected(@PathVariable UUID note) {
        return AffectedPage.of(queries.ask(new AffectedByMove(new NoteId(note))), times);
    }

    /**
     * @param clock {@code recorded} or {@code occurred}
     * @param asOf an instant, or a local time of the service
     * @param step a position: the state just after that event
     */
    @GetMapping({"/audit/cases/{id}", "/audit/people/{id}", "/audit/sessions/{id}", "/audit/court-cases/{id}"})
    ReplayPage replay(
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "recorded") String clock,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Long step,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String compartment) {
        var filter = new Replay.Filter(blankToNull(type), blankToNull(actor), blankToNull(compartment));
        var asked =
                new Replay(new StreamId(type(request.getRequestURI()), id), clock(clock), instant(asOf), step, filter);
        return ReplayPage.of(asked, queries.ask(asked), times, staff);
    }

    private static StreamType type(String path) {
        return switch (path.split("/")[2]) {
            case "cases" -> StreamType.CASE_FILE;
            case "people" -> StreamType.PERSON;
            case "sessions" -> StreamType.SESSION;
            default -> StreamType.COURT_CASE;
        };
    }

    private static ByClock clock(String name) {
        return name.toLowerCase(Locale.ROOT).equals("occurred") ? ByClock.OCCURRED : ByClock.RECORDED;
    }

    /** What is no time asks for now. In the hour that the clock repeats, the first of the two is meant. */
    private @Nullable Instant instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(times.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
