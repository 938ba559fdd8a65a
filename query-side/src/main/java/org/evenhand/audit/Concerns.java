package org.evenhand.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Id;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/** Which cases, people, sessions and court cases an event is about: its own stream, and every id that it names. */
final class Concerns {

    private static final Map<Class<? extends Id>, StreamType> STREAMS = Map.of(
            CaseFileId.class, StreamType.CASE_FILE,
            CourtCaseId.class, StreamType.COURT_CASE,
            PersonId.class, StreamType.PERSON,
            SessionId.class, StreamType.SESSION,
            NoteId.class, StreamType.NOTE);

    private Concerns() {}

    static Set<StreamId> of(Event event) {
        var found = new LinkedHashSet<StreamId>();
        found.add(event.stream());
        gather((Record) event, found);
        return found;
    }

    private static void gather(Record holder, Set<StreamId> found) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            gather(value(component, holder), found);
        }
    }

    private static void gather(@Nullable Object value, Set<StreamId> found) {
        switch (value) {
            case null -> {}
            case StreamId stream -> found.add(stream);
            case Id id -> {
                StreamType type = STREAMS.get(id.getClass());
                if (type != null) {
                    found.add(new StreamId(type, id));
                }
            }
            case Compartment.OfPerson own -> found.add(new StreamId(StreamType.PERSON, own.person()));
            case Collection<?> many -> many.forEach(each -> gather(each, found));
            // Of the kernel's own records only: InCase, Party, Mark, Arrival.
            case Record inner
            when inner.getClass().getPackageName().startsWith("org.evenhand.") -> gather(inner, found);
            default -> {}
        }
    }

    private static @Nullable Object value(RecordComponent component, Record holder) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component.getName(), broken);
        }
    }
}
