package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeneratedDocumentsTest {

    private static final SourceTrees KERNEL = below("shared-kernel/src/main/java");
    private static final SourceTrees DECISIONS = below("command-side/src/main/java");
    private static final SourceTrees TESTS = below("command-side/src/test/java");

    @Test
    void the_catalogue_of_events_is_what_the_code_says() throws IOException {
        Committed.isUpToDate("catalogue/events.md", new EventCatalogue(KERNEL).text());
    }

    @Test
    void the_index_of_slices_is_what_the_code_says() throws IOException {
        Committed.isUpToDate("catalogue/slices.md", new SliceIndex(DECISIONS, TESTS.types()).text());
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
