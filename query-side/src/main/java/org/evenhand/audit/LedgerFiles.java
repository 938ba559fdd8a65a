package org.evenhand.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.evenhand.platform.asking.Queries;
import org.evenhand.record.Query;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two logs where C2SP tlog-tiles puts the parts of a log, and receipts as C2SP tlog-proof: {@code /ledger/…} is the record,
 * {@code /access-ledger/…} the access log. Bytes, not pages.
 */
@Controller
final class LedgerFiles {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final MediaType TIME_STAMP = MediaType.parseMediaType("application/timestamp-reply");
    private static final Duration AFTER_A_CHECKPOINT = Duration.ofSeconds(1);

    private final Queries queries;

    LedgerFiles(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return given(TEXT, new LedgerCheckpoint(WhichLog.RECORD));
    }

    @GetMapping("/ledger/tile/{level:[0-9]+}/{*tail}")
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String tail) {
        return given(MediaType.APPLICATION_OCTET_STREAM, new LedgerTile(WhichLog.RECORD, level, tail.substring(1)));
    }

    @GetMapping("/ledger/tile/entries/{*tail}")
    ResponseEntity<byte[]> entries(@PathVariable String tail) {
        return given(MediaType.APPLICATION_OCTET_STREAM, new LedgerEntries(WhichLog.RECORD, tail.substring(1)));
    }

    @GetMapping("/ledger/consistency")
    ResponseEntity<byte[]> consistency(@RequestParam long from, @RequestParam long to) {
        return given(TEXT, new LedgerConsistency(WhichLog.RECORD, from, to));
    }

    @GetMapping("/access-ledger/checkpoint")
    ResponseEntity<byte[]> accessCheckpoint() {
        return given(TEXT, new LedgerCheckpoint(WhichLog.ACCESS));
    }

    @GetMapping("/access-ledger/tile/{level:[0-9]+}/{*tail}")
    ResponseEntity<byte[]> accessTile(@PathVariable String level, @PathVariable String tail) {
        return given(MediaType.APPLICATION_OCTET_STREAM, new LedgerTile(WhichLog.ACCESS, level, tail.substring(1)));
    }

    @GetMapping("/access-ledger/tile/entries/{*tail}")
    ResponseEntity<byte[]> accessEntries(@PathVariable String tail) {
        return given(MediaType.APPLICATION_OCTET_STREAM, new LedgerEntries(WhichLog.ACCESS, tail.substring(1)));
    }

    @GetMapping("/access-ledger/consistency")
    ResponseEntity<byte[]> accessConsistency(@RequestParam long from, @RequestParam long to) {
        return given(TEXT, new LedgerConsistency(WhichLog.ACCESS, from, to));
    }

    @GetMapping("/ledger/anchors/{number:[0-9]{1,18}}/{part:checkpoint|time-stamp}")
    ResponseEntity<byte[]> anchor(@PathVariable long number, @PathVariable String part) {
        return anchored(WhichLog.RECORD, number, part);
    }

    @GetMapping("/access-ledger/anchors/{number:[0-9]{1,18}}/{part:checkpoint|time-stamp}")
    ResponseEntity<byte[]> accessAnchor(@PathVariable long number, @PathVariable String part) {
        return anchored(WhichLog.ACCESS, number, part);
    }

    private ResponseEntity<byte[]> anchored(WhichLog log, long number, String part) {
        return part.equals("checkpoint")
                ? given(TEXT, new LedgerAnchorPart(log, number, LedgerAnchorPart.Part.CHECKPOINT))
                : given(TIME_STAMP, new LedgerAnchorPart(log, number, LedgerAnchorPart.Part.TIME_STAMP));
    }

    /** 425 until a checkpoint covers it. */
    @GetMapping("/events/{id}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id) {
        return switch (queries.ask(new ReceiptOf(id))) {
            case ReceiptOf.Answer.Given given ->
                ResponseEntity.ok()
                        .contentType(TEXT)
                        .header("Content-Disposition", "attachment; filename=\"" + id + ".tlog-proof\"")
                        .body(given.text().getBytes(StandardCharsets.UTF_8));
            case ReceiptOf.Answer.NotYetCovered notYet ->
                ResponseEntity.status(HttpStatus.TOO_EARLY)
                        .header("Retry-After", Long.toString(AFTER_A_CHECKPOINT.toSeconds()))
                        .build();
        };
    }

    /** Not kept by browsers or proxies: who may read it is asked each time. */
    private ResponseEntity<byte[]> given(MediaType type, Query<LedgerBytes> question) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(queries.ask(question).bytes());
    }
}
