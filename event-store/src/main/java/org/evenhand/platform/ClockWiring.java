package org.evenhand.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that decisions are given; tests give them another. What is recorded carries the database's time. */
@Configuration(proxyBeanMethods = false)
public class ClockWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
