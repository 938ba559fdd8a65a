package org.evenhand.platform;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;

/**
 * Which case files and whose own compartments a command is about: what it says itself, and what the first event of its
 * stream says. Both count, so that a command cannot name a case that is open to the actor and reach into another.
 */
record Concerning(Set<CaseFileId> caseFiles, Set<PersonId> sides) {

    static Concerning of(Command command, Optional<Event> firstOfTarget) {
        var caseFiles = new LinkedHashSet<CaseFileId>();
        var sides = new LinkedHashSet<PersonId>();
        Stream.concat(firstOfTarget.stream(), Stream.of(command)).forEach(record -> {
            said(record, "caseFile", CaseFileId.class).ifPresent(caseFiles::add);
            side(record, "compartment").ifPresent(sides::add);
        });
        said(command, "person", PersonId.class).ifPresent(sides::add);
        firstOfTarget
                .map(Event::compartment)
                .filter(Compartment.OfPerson.class::isInstance)
                .map(Compartment.OfPerson.class::cast)
                .ifPresent(own -> sides.add(own.person()));
        if (command instanceof BookSession booking && ofItsMembers(booking.type())) {
            sides.addAll(booking.participants());
        }
        return new Concerning(caseFiles, sides);
    }

    /**
     * Sessions that are in each participant's own compartment from their first event: only that side may book them. Whose a
     * family session is the {@linkplain CaseTeam case file} tells.
     */
    private static boolean ofItsMembers(SessionType type) {
        return switch (type) {
            case INDIVIDUAL, CHILD, GROUP -> true;
            case JOINT, FAMILY -> false;
        };
    }

    private static Optional<PersonId> side(Object record, String component) {
        return said(record, component, Compartment.class)
                .filter(Compartment.OfPerson.class::isInstance)
                .map(own -> ((Compartment.OfPerson) own).person());
    }

    /** Commands and events are records with the domain's words: {@code caseFile} is one wherever it stands. */
    private static <T> Optional<T> said(Object record, String name, Class<T> type) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name) && type.isAssignableFrom(component.getType()))
                .map(component -> value(component, record))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst();
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component.getName(), broken);
        }
    }
}
