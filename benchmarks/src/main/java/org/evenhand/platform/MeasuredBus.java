package org.evenhand.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.evenhand.language.Language;
import org.evenhand.record.Command;
import org.evenhand.record.Role;
import org.evenhand.store.RecordStore;
import org.evenhand.store.codec.Refusals;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.Vault;

/** The way of a command as {@link CommandSide} wires it, with one aggregate of a benchmark's at its end. */
public final class MeasuredBus {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private MeasuredBus() {}

    /** @param cache of aggregates; {@link NoCache} as the application runs, which reads the stream for every command */
    public static <T> Commands of(
            RecordStore store, Vault vault, Class<T> aggregate, List<Class<? extends Command>> commands, Cache cache) {
        var rows = new CommandRights();
        commands.forEach(command -> rows.row(command, CommandRights.anyOf(Role.SYSTEM)));
        var outcomes = new Outcomes(
                store.commandLog(),
                store.eventStore(),
                new Digests(new Fingerprints(vault)),
                new Refusals(Language.refusalTypes()));
        var rights = new Rights(rows, store.eventStore(), staff -> Optional.empty(), Clock.systemUTC(), ZONE);
        var bus =
                new DecidingBus(new Deciding(outcomes, rights, new Versions(store.eventStore())), new IntentTravels());
        var repository = EventSourcingRepository.builder(aggregate).eventStore(store.eventStore());
        Repository<T> loading = (cache == NoCache.INSTANCE ? repository : repository.cache(cache)).build();
        new AggregateAnnotationCommandHandler.Builder<T>()
                .aggregateType(aggregate)
                .repository(loading)
                .commandTargetResolver(new CommandTarget())
                .build()
                .subscribe(bus);
        return new CommandsOnTheBus(bus);
    }
}
