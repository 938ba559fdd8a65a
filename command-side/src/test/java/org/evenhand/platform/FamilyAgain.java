package org.evenhand.platform;

import static org.evenhand.platform.StreamFixture.STAFF;

import org.evenhand.family.KnownStaff;
import org.evenhand.family.TheFamily;
import org.evenhand.postgres.Credentials;
import org.evenhand.record.Role;
import org.evenhand.store.DatabaseLogin;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side with every capability and its follow-ups, on a database and by a clock that were there before it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "org.evenhand.people",
    "org.evenhand.casefile",
    "org.evenhand.safeguarding",
    "org.evenhand.consent",
    "org.evenhand.sessions",
    "org.evenhand.court",
    "org.evenhand.deadlines",
    "org.evenhand.disclosure",
    "org.evenhand.incidents",
    "org.evenhand.outcomes",
    "org.evenhand.privacy"
})
@Import({
    CommandSide.class,
    DraftsWiring.class,
    FollowingWiring.class,
    CommandDatabaseWiring.class,
    CodecWiring.class,
    EventStorePlatform.class,
    LawWiring.class,
    VaultWiring.class
})
public class FamilyAgain {

    @Bean
    static ReadEvents readEvents() {
        return new ReadEvents();
    }

    @Bean
    @CommandDatabase
    DatabaseLogin commandLogin(Place place) {
        return new DatabaseLogin(place.url(), place.credentials());
    }

    /** The database, which another process may have made. */
    public record Place(String url, Credentials credentials) {}

    @Bean
    StaffDirectory staffDirectory() {
        return new KnownStaff()
                .and(STAFF, Role.CLINICIAN)
                .and(TheFamily.SECOND_CLINICIAN, Role.CLINICIAN)
                .and(TheFamily.SUPERVISOR, Role.SUPERVISOR);
    }
}
