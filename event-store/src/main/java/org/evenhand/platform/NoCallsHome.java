package org.evenhand.platform;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * This system holds therapy records: it makes no call that its operator did not configure. Axon would tell its vendor about
 * each start and print an advertisement. Not a setting, because nobody should switch it on by accident.
 */
final class NoCallsHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("no calls home", Map.of("axon.update-check.disabled", true)));
    }
}
