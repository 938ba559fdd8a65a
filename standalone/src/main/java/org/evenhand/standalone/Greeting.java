package org.evenhand.standalone;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of a start: where it is and who may come in. */
@Component
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private final Settings settings;
    private final Environment environment;

    Greeting(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.println();
        System.out.println("Evenhand is ready: http://" + environment.getProperty("server.address") + ":"
                + environment.getProperty("local.server.port"));
        System.out.println("Everything it keeps is in " + settings.dataDir());
        System.out.println();
    }
}
