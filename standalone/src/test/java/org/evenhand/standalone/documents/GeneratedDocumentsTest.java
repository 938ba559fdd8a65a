package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.record.Refusal;
import org.junit.jupiter.api.Test;

class GeneratedDocumentsTest {

    private static final SourceTrees KERNEL = below("shared-kernel/src/main/java");
    private static final SourceTrees DECISIONS = below("command-side/src/main/java");
    private static final SourceTrees TESTS = below("command-side/src/test/java");
    private static final Examples EXAMPLES = new Examples(Stream.of(
                    TESTS.types(),
                    below("query-side/src/test/java").types(),
                    below("standalone/src/test/java").types())
            .flatMap(List::stream)
            .filter(type -> !type.pack().endsWith(".documents"))
            .toList());

    @Test
    void the_catalogue_of_events_is_what_the_code_says() throws IOException {
        Committed.isUpToDate("catalogue/events.md", new EventCatalogue(KERNEL).text());
    }

    @Test
    void the_index_of_slices_is_what_the_code_says() throws IOException {
        Committed.isUpToDate("catalogue/slices.md", new SliceIndex(DECISIONS, TESTS.types()).text());
    }

    @Test
    void the_table_of_refusals_is_what_the_code_and_its_tests_say() throws IOException {
        var table = new RefusalTable(DECISIONS, EXAMPLES);
        Committed.isUpToDate("catalogue/refusals.md", table.text());
        Committed.isUpToDate(
                "../event-store/src/main/resources/org/evenhand/platform/openapi/refusals.txt", table.lines());
    }

    @Test
    void every_rule_is_shown_refusing_and_every_command_is_shown_accepted() {
        var table = new RefusalTable(DECISIONS, EXAMPLES);
        assertThat(table.withoutRefusedExample())
                .as("rules without a test that shows them")
                .isEmpty();
        assertThat(table.withoutAcceptedExample())
                .as("commands that no test shows accepted")
                .isEmpty();
    }

    @Test
    void a_rule_that_no_test_shows_is_found() {
        assertThat(new RefusalTable(DECISIONS, EXAMPLES, List.of(NobodyShowsThis.class)).withoutRefusedExample())
                .as("a planted violation")
                .containsExactly(NobodyShowsThis.class.getCanonicalName());
    }

    private record NobodyShowsThis() implements Refusal {
        @Override
        public String sentence() {
            return "Planted.";
        }
    }

    @Test
    void the_glossary_explains_words_that_the_code_uses() throws IOException {
        Committed.isUpToDate("glossary.md", new Glossary(KERNEL).text());
    }

    @Test
    void a_comment_gives_its_sentence_and_one_for_each_component() {
        Comment comment =
                Comment.of(" A draft\n binds {@code nobody}.\n\n @param state draft\n  or sealed\n @param from day\n");
        assertThat(comment.text()).isEqualTo("A draft binds `nobody`.");
        assertThat(comment.components())
                .containsEntry("state", "draft or sealed")
                .containsEntry("from", "day");
    }

    private static SourceTrees below(String folder) {
        return SourceTrees.below(Committed.ROOT.resolve(folder));
    }
}
