package org.evenhand.platform.following;

import java.util.List;
import java.util.Optional;
import org.evenhand.record.Named;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.evenhand.store.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes one follow-up one batch further: its effect and its place are one transaction. */
final class Step {

    static final int BATCH = 200;

    private final FollowUp followUp;
    private final Records records;
    private final Places places;

    Step(FollowUp followUp, Records records, Places places) {
        this.followUp = followUp;
        this.records = records;
        this.places = places;
    }

    String name() {
        return followUp.name();
    }

    void begin() {
        places.begin(name());
        places.inTransaction(() -> {
            // Where another process has the place it is following already, by the declarations of its own version.
            if (places.locked(name()).isPresent() && followUp.beginsAgain()) {
                places.set(name(), -1);
            }
            return true;
        });
    }

    /**
     * @return whether there may be more
     * @throws FollowUpStopped if an event could not be followed
     */
    boolean forward() {
        return places.inTransaction(() -> {
            Optional<Long> place = places.locked(name());
            if (place.isEmpty()) {
                return false;
            }
            List<Entry> batch = records.from(place.get() + 1, BATCH);
            batch.forEach(this::follow);
            if (!batch.isEmpty()) {
                places.set(name(), batch.getLast().leafIndex());
            }
            return batch.size() == BATCH;
        });
    }

    private void follow(Entry entry) {
        try {
            followUp.follow(Followed.of(entry));
        } catch (DataAccessException | TransactionException | StoreUnavailable away) {
            throw away;
        } catch (RuntimeException e) {
            Named named = entry.event().getClass().getAnnotation(Named.class);
            throw new FollowUpStopped(name(), named == null ? "an unnamed event" : named.value(), entry.leafIndex(), e);
        }
    }
}
