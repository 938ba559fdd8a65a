package org.evenhand.platform;

import java.time.Duration;
import org.evenhand.sessions.LateEntryLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a service may set about its notes. */
@Configuration(proxyBeanMethods = false)
class NotesWiring {

    /** @param after e.g. {@code 24h} or {@code 2d} */
    @Bean
    LateEntryLimit lateEntryLimit(@Value("${evenhand.notes.late-after:24h}") Duration after) {
        return new LateEntryLimit(after);
    }
}
