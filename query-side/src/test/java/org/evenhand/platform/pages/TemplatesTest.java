package org.evenhand.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no template may do. Each ban is tried on a planted line. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Unescaped text, preprocessing, beans from templates, and anything inline that the policy forbids. */
    private static final Pattern BANNED = Pattern.compile(
            "th:utext|\\[\\(|__\\$\\{|\\$\\{@|\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\bth:src=)|javascript:");
    /** Thymeleaf replaces before it decides or repeats, so the condition would be lost. */
    private static final Pattern LOST_CONDITION =
            Pattern.compile("<[^<>]*(?=[^<>]*\\sth:(?:replace|insert)=)(?=[^<>]*\\sth:(?:if|unless|each)=)[^<>]*>");

    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-z-]+)");
    private static final Set<String> ELEMENTS = Set.of(
            "button",
            "input",
            "select",
            "textarea",
            "form",
            "table",
            "main",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "ul",
            "li",
            "dl",
            "p",
            "a",
            "div",
            "span",
            "label",
            "details");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9._-]+)[(}]");

    @Test
    void no_template_escapes_its_bounds() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(BANNED.matcher(text)
                            .results()
                            .map(match -> match.group())
                            .toList())
                    .as(template.toString())
                    .isEmpty();
        }
        assertThat(BANNED.matcher("<p th:utext=\"${x}\">").find()).isTrue();
        assertThat(BANNED.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(BANNED.matcher("<script>alert(1)</script>").find()).isTrue();
        assertThat(BANNED.matcher("<a th:href=\"${@bean.url()}\">").find()).isTrue();
    }

    @Test
    void no_condition_stands_on_an_element_that_is_replaced() throws IOException {
        for (Path template : templates()) {
            assertThat(LOST_CONDITION
                            .matcher(Files.readString(template))
                            .results()
                            .map(match -> match.group())
                            .toList())
                    .as(template.toString())
                    .isEmpty();
        }
        assertThat(LOST_CONDITION
                        .matcher("<p th:if=\"${x}\" th:replace=\"~{a :: b}\">")
                        .find())
                .isTrue();
    }

    @Test
    void no_fragment_is_named_like_an_element_as_that_would_take_every_such_element_along() throws IOException {
        for (Path template : templates()) {
            assertThat(FRAGMENT.matcher(Files.readString(template))
                            .results()
                            .map(match -> match.group(1))
                            .toList())
                    .as(template.toString())
                    .doesNotContainAnyElementsOf(ELEMENTS);
        }
    }

    @Test
    void every_text_has_a_message() throws IOException {
        var messages = new Properties();
        try (var files = Files.newDirectoryStream(Path.of("src/main/resources"), "messages*.properties")) {
            for (Path file : files) {
                messages.load(Files.newBufferedReader(file));
            }
        }
        var missing = new TreeSet<String>();
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !messages.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            List<Path> found = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".html")).toList());
            assertThat(found).hasSizeGreaterThan(20);
            return found;
        }
    }
}
