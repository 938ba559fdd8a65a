package org.evenhand.platform;

import java.nio.file.Path;
import java.util.Map;
import org.evenhand.postgres.Postgres;
import org.evenhand.store.DatabaseLogin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The command side as a process of its own: decides every POST. The database is an external one that the standalone application
 * has prepared; its password for this side lies in the data folder.
 */
@SpringBootApplication(
        scanBasePackages = "org.evenhand",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandApplication.class)
                .properties(Map.of(
                        "spring.config.import", "classpath:evenhand-platform.yml", "evenhand.query-side", "false"))
                .run(arguments);
    }

    @Bean
    @CommandDatabase
    DatabaseLogin commandDatabase(
            @Value("${spring.datasource.url}") String url, @Value("${evenhand.data-dir}") Path home) {
        return new DatabaseLogin(url, Postgres.kept(Postgres.COMMAND_ROLE, home));
    }
}
