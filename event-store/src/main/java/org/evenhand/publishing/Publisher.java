package org.evenhand.publishing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.store.LogLedger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes one checkpoint at a time. Before it signs it has read every row that was entered since the last one, and the log
 * that was last recorded outside must be the beginning of this one. What it finds wrong stops it for good: a later step
 * repeats the sentence and signs nothing until the process starts again and finds the log whole.
 */
public final class Publisher {

    private final LogLedger ledger;
    private final OutsideHead outside;
    private final Signers signers;
    private final Quorum quorum;
    private final Duration heartbeat;
    private final Clock clock;

    private @Nullable RowAudit audit;
    private @Nullable Refuted broken;
    private long published = -1;
    private Instant publishedAt = Instant.MIN;

    /** What became of a step. */
    public sealed interface Step {

        /** @param size of the checkpoint that is published now */
        record Published(long size) implements Step {}

        record NothingNew() implements Step {}

        /** @param sentence why witnesses did not cosign; the next step asks again */
        record NotCosigned(String sentence) implements Step {}

        /** @param sentence what is wrong with the log; nothing is signed any more */
        record Broken(String sentence) implements Step {}
    }

    /** The log's own keys, all of which sign. Asked for anew each time: keys come and go. */
    @FunctionalInterface
    public interface Signers {
        List<NoteSigner> now() throws IOException;
    }

    /** With the same keys for ever. @see #Publisher(LogLedger, OutsideHead, Signers, Quorum, Duration, Clock) */
    public Publisher(
            LogLedger ledger,
            OutsideHead outside,
            List<NoteSigner> signers,
            Quorum quorum,
            Duration heartbeat,
            Clock clock) {
        this(ledger, outside, () -> signers, quorum, heartbeat, clock);
    }

    /**
     * @param signers more than one of a kind while a key is rotated
     * @param heartbeat after how long an unchanged log is signed again, so that silence is seen
     */
    public Publisher(
            LogLedger ledger, OutsideHead outside, Signers signers, Quorum quorum, Duration heartbeat, Clock clock) {
        this.ledger = ledger;
        this.outside = outside;
        this.signers = signers;
        this.quorum = quorum;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /** @throws IOException if what is kept outside cannot be read or written; the next step tries again */
    public synchronized Step step() throws IOException, InterruptedException {
        if (broken != null) {
            return new Step.Broken(broken.sentence());
        }
        try {
            Checkpoint head = ledger.head();
            Instant now = clock.instant();
            boolean silent = publishedAt.plus(heartbeat).isBefore(now);
            return head.size() == published && !silent ? new Step.NothingNew() : publish(head, now);
        } catch (Refuted wrong) {
            broken = wrong;
            return new Step.Broken(wrong.sentence());
        }
    }

    private Step publish(Checkpoint head, Instant now) throws IOException, InterruptedException {
        RowAudit auditing = audit == null ? begin() : audit;
        auditing.upTo(head, checked -> {});
        audit = auditing;
        Tree tree = ledger.tree(head.size());
        outside.checkContinuedBy(head.origin(), tree);
        String text = head.text();
        SignedNote signed = new SignedNote(
                text,
                signers.now().stream().map(signer -> signer.sign(text, now)).toList());
        if (!outside.moveTo(signed)) {
            throw new Refuted(
                    "the checkpoint kept outside was moved by another process to where this log does not follow");
        }
        SignedNote cosigned;
        try {
            cosigned = quorum.cosigned(signed, tree);
        } catch (Refuted tooFew) {
            return new Step.NotCosigned(tooFew.sentence());
        }
        ledger.publish(head.size(), cosigned.bytes());
        published = head.size();
        publishedAt = now;
        return new Step.Published(head.size());
    }

    /** What was signed last was audited then; a full audit runs apart from this and shows its progress. */
    private RowAudit begin() throws IOException {
        Optional<Checkpoint> last = outside.last();
        if (last.isEmpty()) {
            return new RowAudit(ledger);
        }
        outside.checkContinuedBy(ledger.origin(), ledger.tree(ledger.head().size()));
        return RowAudit.after(ledger, last.get());
    }
}
