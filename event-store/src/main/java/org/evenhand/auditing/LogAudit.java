package org.evenhand.auditing;

import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.store.LogLedger;
import org.evenhand.store.StoredTile;
import org.jspecify.annotations.Nullable;

/**
 * One run over a whole log. Goes on after what it finds, so that all of it is found; believes nothing in the database, and what
 * is kept outside more than the head inside.
 */
final class LogAudit {

    /** A log of which so much is wrong is not repaired row by row. */
    private static final int MOST = 100;

    /** Told how far the run is, after each tile. It may wait there. */
    interface Progress {
        void at(long position, long total) throws InterruptedException;
    }

    private final LogLedger ledger;
    private final Findings findings;
    private final Clock clock;
    private int found;

    LogAudit(LogLedger ledger, Findings findings, Clock clock) {
        this.ledger = ledger;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * @param signed read before this, so that a log that grows meanwhile still covers it
     * @return how many leaves were checked
     */
    long run(Optional<Checkpoint> signed, Progress progress) throws InterruptedException {
        Checkpoint head = ledger.head();
        signed.filter(last -> last.size() > head.size())
                .ifPresent(last -> found("the head covers " + head.size() + " events and the checkpoint kept outside "
                        + last.size() + ": the database is an old copy, or its newest events were taken away"));
        @Nullable TreeEdge edge = new TreeEdge();
        for (long first = 0; first < head.size() && found < MOST; first += Tile.WIDTH) {
            int width = (int) Math.min(Tile.WIDTH, head.size() - first);
            Optional<StoredTile> tile =
                    width == Tile.WIDTH ? ledger.storedTile(0, first / Tile.WIDTH) : Optional.empty();
            var audit = new TileAudit(first, width, ledger.toAudit(first, width), tile);
            audit.wrong().forEach(this::found);
            edge = edge == null ? null : entered(edge, audit.entered(), width, signed);
            progress.at(first + width, head.size());
        }
        if (found >= MOST) {
            found("more than " + MOST + " things are wrong: the rest was not read");
            return 0;
        }
        if (edge != null && !Hashes.same(edge.size() == 0 ? Merkle.emptyRoot() : edge.root(), head.root())) {
            found("the head of " + head.size() + " events does not follow from its leaves");
        }
        ledger.uncovered().forEach(what -> found(what + " stands outside what the head covers"));
        return head.size();
    }

    /** @return {@code null} once a leaf's hash is lost: nothing above it can be computed any more */
    private @Nullable TreeEdge entered(TreeEdge edge, List<byte[]> hashes, int width, Optional<Checkpoint> signed) {
        for (byte[] hash : hashes) {
            for (Tile full : edge.enter(hash)) {
                checkAbove(full);
            }
            if (signed.isPresent()
                    && signed.get().size() == edge.size()
                    && !Hashes.same(edge.root(), signed.get().root())) {
                found("the first " + edge.size() + " events do not give the root that was signed: they were rewritten"
                        + " together with their hashes");
            }
        }
        return hashes.size() == width ? edge : null;
    }

    /** Level 0 is compared row by row. */
    private void checkAbove(Tile full) {
        if (full.level() == 0) {
            return;
        }
        String name = "tile " + full.level() + "/" + full.index();
        Optional<StoredTile> stored = ledger.storedTile(full.level(), full.index());
        if (stored.isEmpty()) {
            found(name + " is missing");
        } else if (!Arrays.equals(stored.get().hashes(), full.hashes())
                || !Arrays.equals(stored.get().root(), full.root())) {
            found(name + " is not made of the tiles below it");
        }
    }

    private void found(TileAudit.Wrong wrong) {
        keep(Finding.of(wrong.leaf(), wrong.event(), wrong.differs(), wrong.evidence(), clock.instant()));
    }

    private void found(String differs) {
        String head = HexFormat.of().formatHex(ledger.head().root());
        boolean ofTheHead = differs.startsWith("the head");
        keep(Finding.of(Finding.NO_ROW, "", differs, ofTheHead ? head : "", clock.instant()));
    }

    private void keep(Finding finding) {
        found++;
        findings.add(finding);
    }
}
