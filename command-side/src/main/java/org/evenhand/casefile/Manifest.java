package org.evenhand.casefile;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/** What may be on the list of what is handed over: streams whose first event says that they are of this case file. */
record Manifest(CaseFileId caseFile, OtherStreams others) {

    boolean mayName(StreamId stream) {
        List<Event> events = others.eventsOf(stream, Event.class);
        return !events.isEmpty() && saysCaseFile(events.getFirst());
    }

    private boolean saysCaseFile(Event event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == CaseFileId.class) {
                return caseFile.equals(value(component, event));
            }
        }
        return false;
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component.getName(), broken);
        }
    }
}
