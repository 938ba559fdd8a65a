package org.evenhand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group under way. What is answered leaves it; what happens to the rest is decided again. */
final class Attempt {

    final List<Pending> open;
    final long deadline;
    /** A statement with these appends went out and its answer never came. */
    boolean uncertain;

    boolean sent;
    int doubts;

    Attempt(List<Pending> group, long deadline) {
        this.open = new ArrayList<>(group);
        this.deadline = deadline;
    }

    boolean isLate() {
        return System.nanoTime() > deadline;
    }

    /** One bad append must not fail its neighbours: each is tried by itself, with what is known of all. */
    Attempt alone(Pending pending) {
        var alone = new Attempt(List.of(pending), deadline);
        alone.uncertain = uncertain;
        return alone;
    }

    /** After a lost connection: those that are there have happened, whatever else is decided now. */
    void answerFound(Map<UUID, Appended> found) {
        open.removeIf(pending -> {
            Appended first = found.get(pending.append().events().getFirst().eventId());
            if (first == null) {
                return false;
            }
            List<byte[]> hashes = new ArrayList<>();
            for (NewEvent event : pending.append().events()) {
                Appended each = found.get(event.eventId());
                hashes.addAll(each == null ? List.of() : each.leafHashes());
            }
            pending.answer().complete(new Appended(first.firstLeaf(), first.recordedAt(), hashes));
            return true;
        });
    }

    void failAll(RuntimeException failure) {
        open.forEach(pending -> pending.answer().completeExceptionally(failure));
        open.clear();
    }
}
