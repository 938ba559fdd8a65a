package org.evenhand.platform.asking;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.evenhand.platform.projecting.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class AskingWiring {

    @Bean
    Rights rightsToAsk(
            Views views, List<Belongs> belongs, Clock clock, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        return new Rights(views, belongs, clock, zone);
    }

    @Bean
    Queries queries(Asker asker, Rights rights, ReadingLog log, List<Answers<?, ?>> answers) {
        return new Queries(asker, rights, log, answers);
    }

    @Bean
    Leaving leaving(Asker asker, ReadingLog log) {
        return new Leaving(asker, log);
    }
}
