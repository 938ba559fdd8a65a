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
 * The query side as a process of its own: answers every GET. The database is an external one that the standalone application
 * has prepared; its password for this side lies in the data folder.
 */
@SpringBootApplication(
        scanBasePackages = "org.evenhand",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QueryApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QueryApplication.class)
                .properties(Map.of(
                        "spring.config.import", "classpath:evenhand-platform.yml", "evenhand.command-side", "false"))
                .run(arguments);
    }

    @Bean
    @QueryDatabase
    DatabaseLogin queryDatabase(
            @Value("${spring.datasource.url}") String url, @Value("${evenhand.data-dir}") Path home) {
        return new DatabaseLogin(url, Postgres.kept(Postgres.QUERY_ROLE, home));
    }
}
