package org.evenhand.racing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.platform.Commands;
import org.evenhand.platform.FamilySide;
import org.evenhand.platform.Ids;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side, started once for all tests of this package and stopped with the JVM. */
final class RunningSide {

    private static final ConfigurableApplicationContext SIDE = start();

    private RunningSide() {}

    static Commands commands() {
        return SIDE.getBean(Commands.class);
    }

    static CommandBus bus() {
        return SIDE.getBean(CommandBus.class);
    }

    static Ids ids() {
        return SIDE.getBean(Ids.class);
    }

    static EventStore store() {
        return SIDE.getBean(EventStore.class);
    }

    private static ConfigurableApplicationContext start() {
        try {
            return new SpringApplicationBuilder(FamilySide.class)
                    .web(WebApplicationType.NONE)
                    .properties(
                            "evenhand.data-dir=" + Files.createTempDirectory("together"),
                            "spring.config.import=classpath:evenhand-platform.yml",
                            "logging.level.root=warn",
                            "db-scheduler.enabled=false")
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
