package org.evenhand.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/** The other streams as a test tells them: what it gave is what is read, and what was appended is kept for it to see. */
public final class RememberedStreams implements OtherStreams {

    private final List<Event> given = new ArrayList<>();
    private final List<Event> appended = new ArrayList<>();
    private final List<StreamId> read = new ArrayList<>();

    public void give(Event... events) {
        given.addAll(List.of(events));
    }

    @Override
    public <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind) {
        read.add(stream);
        return given.stream()
                .filter(event -> event.stream().equals(stream))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public void alsoAppend(Event event) {
        appended.add(event);
    }

    public List<Event> appended() {
        return List.copyOf(appended);
    }

    /** The streams on which the decision depended: in the running system each of them is guarded. */
    public List<StreamId> read() {
        return List.copyOf(read);
    }
}
