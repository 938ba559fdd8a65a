package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the two logs stand.
 *
 * @param keeper whether who asks may also acknowledge findings
 */
public record LedgerStates(List<OfLog> logs, boolean keeper) {

    /**
     * @param entered how many events the database says that it holds
     * @param published how many of them the published checkpoint covers
     * @param publishedAt when it was published, {@code null} if none ever was
     * @param alarm why nothing is published, stamped or audited; empty if all is well
     * @param audit {@code null} where no audit runs in this process
     * @param copy {@code null} where this process keeps no static copy
     * @param keys that have signed the published checkpoint for the log itself
     */
    public record OfLog(
            WhichLog log,
            long entered,
            long published,
            @Nullable Instant publishedAt,
            String alarm,
            @Nullable Audit audit,
            @Nullable Copy copy,
            List<Key> keys,
            List<Found> findings) {

        public boolean isAlarming() {
            return !alarm.isEmpty() || findings.stream().anyMatch(each -> each.acknowledged() == null);
        }
    }

    /**
     * @param position how many leaves this run has checked
     * @param total how many it will
     * @param perSecond leaves checked per second of work, without the pauses
     * @param finishedAt when a run last reached the end, {@code null} if none has
     * @param finishedSize how many leaves it had checked then
     */
    public record Audit(
            boolean running,
            long position,
            long total,
            long perSecond,
            @Nullable Instant finishedAt,
            long finishedSize) {}

    /**
     * @param position leaves whose files are there
     * @param size leaves that the copy's own checkpoint covers
     */
    public record Copy(long position, long size) {}

    /** @param id eight hexadecimal digits */
    public record Key(String id) {}

    /**
     * @param leaf its index, {@code null} for what is wrong with no single row
     * @param event its id as it stands in the row
     * @param differs what is wrong
     */
    public record Found(
            FindingId finding,
            @Nullable Long leaf,
            @Nullable String event,
            String differs,
            Instant foundAt,
            @Nullable Acknowledged acknowledged) {}

    /** @param reason {@code null} where it was erased */
    public record Acknowledged(
            Instant at, UUID by, @Nullable String reason) {}
}
