package org.evenhand.store;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.ledger.Sha256;
import org.evenhand.record.Actor;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.StreamId;

/** Appends as the engine would make them, in the words of the tests. */
final class Scribbles {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final NewEvents NEW_EVENTS = new NewEvents(new ScribbleCodec(), new PlainEnvelopes());

    private Scribbles() {}

    static Intent intent() {
        return intent(UUID.randomUUID());
    }

    static Intent intent(UUID commandId) {
        return new Intent(
                commandId,
                Actor.SYSTEM,
                null,
                Optional.empty(),
                Purpose.OPERATION,
                UUID.randomUUID(),
                null,
                null,
                LONDON);
    }

    static NewEvent event(StreamId page, long version) {
        return event(page, version, "words", intent());
    }

    static NewEvent event(StreamId page, long version, String words, Intent intent) {
        return NEW_EVENTS.of(new Scribbled(page, words), intent, newId(), version);
    }

    static UUID newId() {
        return UUID.fromString(new TimeOrderedIdentifiers().generateIdentifier());
    }

    static Append append(NewEvent... events) {
        return new Append(Optional.empty(), List.of(events), Map.of());
    }

    static Append guarded(Map<StreamId, Long> guards, NewEvent... events) {
        return new Append(Optional.empty(), List.of(events), guards);
    }

    static Append command(UUID commandId, NewEvent... events) {
        return new Append(Optional.of(pending(commandId, "body")), List.of(events), Map.of());
    }

    static PendingCommand pending(UUID commandId, String body) {
        return new PendingCommand(commandId, Sha256.of(body.getBytes()), "{}".getBytes());
    }

    static Append inOrder(StreamId page, int from, int count) {
        NewEvent[] events = new NewEvent[count];
        Arrays.setAll(events, i -> event(page, from + i));
        return append(events);
    }
}
