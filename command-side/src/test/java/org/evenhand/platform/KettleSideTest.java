package org.evenhand.platform;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** For tests that need the command side running. */
public abstract class KettleSideTest {

    @TempDir
    static Path home;

    protected static ConfigurableApplicationContext side;
    protected static Ids ids;

    @BeforeAll
    static void start() {
        side = new SpringApplicationBuilder(KettleSide.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "evenhand.data-dir=" + home,
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                .run();
        ids = side.getBean(Ids.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }
}
