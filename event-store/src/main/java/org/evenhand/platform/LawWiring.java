package org.evenhand.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.language.WordsOfLaw;
import org.evenhand.law.Law;
import org.evenhand.law.LawText;
import org.evenhand.law.LawUnusable;
import org.evenhand.privacy.RetentionRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law by which both sides decide and count. */
@Configuration(proxyBeanMethods = false)
public class LawWiring {

    /**
     * @param jurisdiction one whose law comes with the service
     * @param file a text of the operator's own, used instead; empty for none
     */
    @Bean
    Law law(
            @Value("${evenhand.jurisdiction:england-and-wales}") String jurisdiction,
            @Value("${evenhand.law-file:}") String file) {
        try {
            Law law = file.isEmpty() ? LawText.of(jurisdiction) : LawText.parse(Files.readString(Path.of(file)), file);
            return WordsOfLaw.checked(law);
        } catch (LawUnusable unusable) {
            throw new WrongSetting(String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            throw new WrongSetting("The file of evenhand.law-file cannot be read.");
        }
    }

    /** Both sides: what the command side judges by is what the pages offer. */
    @Bean
    RetentionRules retentionRules(Law law) {
        return new RetentionRules(law);
    }
}
