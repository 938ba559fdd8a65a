package org.evenhand.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.language.Language;
import org.evenhand.store.CommandLog;
import org.evenhand.store.Records;
import org.evenhand.store.codec.Refusals;
import org.evenhand.vault.Fingerprints;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a command, from its door to the record. */
@Configuration(proxyBeanMethods = false)
public class CommandSide {

    @Bean
    CommandTarget commandTarget() {
        return new CommandTarget();
    }

    @Bean
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }

    /** @param zone the service's own: whose clock is meant where a time names none */
    @Bean
    LocalTimes localTimes(@Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        return new LocalTimes(zone);
    }

    @Bean
    OtherStreams otherStreams(EventStore store) {
        return new GuardedStreams(store, new Versions(store));
    }

    @Bean
    OnRecord onRecord(Records records) {
        return new StoredOnRecord(records);
    }

    @Bean
    CommandRights commandRights() {
        return new CommandRights();
    }

    @Bean
    Refusals refusals() {
        return new Refusals(Language.refusalTypes());
    }

    @Bean
    DecidingBus commandBus(
            EventStore store,
            CommandLog log,
            Fingerprints fingerprints,
            Refusals refusals,
            CommandRights rows,
            StaffDirectory staff,
            LocalTimes times,
            Clock clock) {
        var outcomes = new Outcomes(log, store, new Digests(fingerprints), refusals);
        var rights = new Rights(rows, store, staff, clock, times.serviceZone());
        return new DecidingBus(new Deciding(outcomes, rights, new Versions(store)), new IntentTravels());
    }

    @Bean
    Discretion discretion(EventStore store, Clock clock, LocalTimes times) {
        return new Discretion(store, clock, times.serviceZone());
    }

    @Bean
    Commands commands(DecidingBus bus) {
        return new CommandsOnTheBus(bus);
    }
}
