package org.evenhand.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one-command run: PostgreSQL, migrations, both sides, and a sentence that says where to look. */
@SpringBootApplication(
        scanBasePackages = "org.evenhand",
        // Two capabilities may use the same word for different things.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties(Settings.class)
public class Evenhand {

    public static void main(String[] arguments) {
        SpringApplication.run(Evenhand.class, arguments);
    }
}
