package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.evenhand.platform.asking.Questions;
import org.junit.jupiter.api.Test;

/** The access log keeps a question by its type; the auditor reads it in words. */
class MessagesForQuestionsTest {

    @Test
    void every_question_has_its_words() throws Exception {
        Properties words = words();
        assertThat(Questions.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(question -> assertThat(words.getProperty("Question." + question.getSimpleName()))
                        .as("Question.%s in messages-audit.properties", question.getSimpleName())
                        .isNotBlank());
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var file = MessagesForQuestionsTest.class.getResourceAsStream("/messages-audit.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
