package org.evenhand.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one-command run: PostgreSQL, migrations, both sides, and a sentence that says where to look. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@ComponentScan(
        basePackages = "org.evenhand",
        // Two capabilities may use the same word for different things.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        // The sides' own applications bring settings for processes of their own.
        excludeFilters = @ComponentScan.Filter(SpringBootApplication.class))
public class Evenhand {

    public static void main(String[] arguments) {
        var application = SpringApplication.run(Evenhand.class, arguments);
        if (application.getBean(Settings.class).prepareOnly()) {
            System.exit(SpringApplication.exit(application));
        }
    }
}
