package org.evenhand.demo;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.identity.Staff;
import org.evenhand.identity.StaffMember;
import org.evenhand.platform.Commands;
import org.evenhand.record.Actor;
import org.evenhand.store.Records;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Only in demonstration mode: the caseload is told once the system runs, and before it says that it is ready. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("evenhand.demo")
class DemoWiring {

    @Bean
    @Primary
    TravellingClock travellingClock(@Qualifier("clock") Clock system) {
        return new TravellingClock(system);
    }

    @Bean
    ApplicationRunner caseload(Commands commands, Records records, TravellingClock clock, Staff staff) {
        return arguments -> new Caseload(commands, records, clock).tell(actors(staff));
    }

    private static Map<String, Actor> actors(Staff staff) {
        return Caseload.ACCOUNTS.stream()
                .map(name -> staff.byUsername(name)
                        .orElseThrow(() -> new IllegalStateException("no demonstration account '" + name + "'")))
                .collect(Collectors.toMap(StaffMember::username, member -> new Actor(member.id(), member.role())));
    }
}
