package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtImportCommand;
import org.evenhand.law.Law;
import org.evenhand.law.LawText;
import org.evenhand.people.PersonCommand;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Command;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.IdempotencyConflict;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.vault.Fingerprints;

/** A record in memory that decides with the real streams and knows each command id, as the running system does. */
final class RememberedRecord implements Commands, RecordedSoFar, WhatIsRecorded {

    private record Known(Command command, Outcome outcome) {}

    private final List<Event> events = new ArrayList<>();
    private final Map<UUID, Known> known = new HashMap<>();
    private final Fingerprints fingerprints;
    private final Object calendar;
    private Predicate<Command> breaks = command -> false;
    private final List<Intent> intents = new ArrayList<>();

    RememberedRecord(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.calendar = made("org.evenhand.court.CourtCalendar");
    }

    /** The process dies when this is sent. */
    RememberedRecord breakingAt(Predicate<Command> command) {
        breaks = command;
        return this;
    }

    @Override
    public Outcome send(Command command, Intent intent) {
        if (breaks.test(command)) {
            throw new IllegalStateException("the process died");
        }
        intents.add(intent);
        Known before = known.get(intent.commandId());
        if (before != null) {
            return before.command().equals(command)
                    ? before.outcome()
                    : new RefusedWith(new IdempotencyConflict(intent.commandId()));
        }
        Outcome outcome = mayAsk(command, intent) ? decide(command, intent) : new RefusedWith(new NotFound());
        known.put(intent.commandId(), new Known(command, outcome));
        return outcome;
    }

    private static boolean mayAsk(Command command, Intent intent) {
        return intent.actor().role() == Role.SYSTEM
                || command instanceof CourtImportCommand && intent.actor().role() == Role.COURT_LIAISON;
    }

    private Outcome decide(Command command, Intent intent) {
        StreamId own = command.target();
        var decision = StreamFixture.of(streamOf(command))
                .with(fingerprints)
                .with(calendar)
                .given(events.stream()
                        .filter(event -> event.stream().equals(own))
                        .toArray(Event[]::new))
                .givenElsewhere(events.toArray(Event[]::new))
                .whenMeant(intent, command);
        Optional<Refusal> refusal = decision.refusal();
        if (refusal.isPresent()) {
            return new RefusedWith(refusal.get());
        }
        List<Event> said = decision.said();
        events.addAll(said);
        events.addAll(decision.alsoAppended());
        return new Accepted(said.isEmpty() ? Accepted.NOTHING : events.size() - 1, List.of(), own, events.size());
    }

    private static Class<?> streamOf(Command command) {
        return switch (command) {
            case PersonCommand person -> type("org.evenhand.people.PersonStream");
            case CourtCommand court -> type("org.evenhand.court.CourtCase");
            case CourtImportCommand courtImport -> type("org.evenhand.court.CourtImport");
            default -> throw new AssertionError(command.getClass());
        };
    }

    @Override
    public <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind) {
        return of(stream, kind);
    }

    @Override
    public List<Event> events() {
        return List.copyOf(events);
    }

    List<Intent> intents() {
        return List.copyOf(intents);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object made(String name) {
        try {
            var constructor = type(name).getDeclaredConstructor(Law.class);
            constructor.setAccessible(true);
            return constructor.newInstance(LawText.of("england-and-wales"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
