package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.evenhand.platform.Family;
import org.evenhand.platform.ReadSide;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an execution nothing that was said about the subject stands in any text column of any view. */
class ErasingFromTheViewsTest {

    private static final ErasureId ERASURE = new ErasureId(new UUID(0x7000L, 0x8000000000000099L));

    private final ReadSide read = new ReadSide(
            Family.NOW,
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.consent",
            "org.evenhand.sessions",
            "org.evenhand.safeguarding",
            "org.evenhand.court",
            "org.evenhand.disclosure",
            "org.evenhand.incidents",
            "org.evenhand.privacy");

    @BeforeEach
    void given() {
        read.entered(Family.everything());
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void neither_a_page_nor_a_search_has_anything_left_to_find_of_a_person() {
        Set<String> bens = Set.of(
                "Brandt",
                "brandt",
                "Ormskirk",
                "Old Road",
                "ring his sister",
                "fears the handover",
                "bruises",
                "cellar room");
        assertThat(found(bens)).isNotEmpty();

        erased(Family.BEN.subject());

        assertThat(found(bens)).isEmpty();
        assertThat(found(Set.of("Archer", "archer", "1 Open Street", "Both spoke of the school")))
                .as("the other parent's, and what was said together, stays")
                .hasSize(4);
    }

    @Test
    void a_case_files_own_keys_take_what_was_said_together_and_nobodys_own_words() {
        Set<String> together = Set.of("Both spoke of the school", "my own countertransference");
        assertThat(found(together)).hasSize(2);
        erased(Family.CASE.subject());
        assertThat(found(together)).isEmpty();
        assertThat(found(Set.of("Brandt", "Archer", "Ormskirk"))).hasSize(3);
    }

    @Test
    void a_reference_goes_with_whom_it_is_about() {
        read.entered(References.OF_BEN);
        read.entered(References.OF_THE_CASE);
        assertThat(found(References.WORDS_OF_BEN)).isEqualTo(References.WORDS_OF_BEN);
        assertThat(found(References.WORDS_OF_THE_CASE)).isEqualTo(References.WORDS_OF_THE_CASE);

        erased(Family.BEN.subject());

        assertThat(found(References.WORDS_OF_BEN)).isEmpty();
        assertThat(found(References.WORDS_OF_THE_CASE)).isEqualTo(References.WORDS_OF_THE_CASE);
    }

    @Test
    void the_case_file_s_references_go_with_it() {
        read.entered(References.OF_BEN);
        read.entered(References.OF_THE_CASE);

        erased(Family.CASE.subject());

        assertThat(found(References.WORDS_OF_THE_CASE)).isEmpty();
        assertThat(found(References.WORDS_OF_BEN)).isEqualTo(References.WORDS_OF_BEN);
    }

    private void erased(Subject subject) {
        var day = LocalDate.of(2026, 11, 22);
        read.entered(
                new ErasureRequested(subject, ERASURE, ErasureGround.D_UNLAWFUL, day, day.plusMonths(1)),
                new ErasureExecuted(subject, ERASURE, List.of(subject), "erasing:1"));
    }

    /** Which of these words stand anywhere, in any column of any table. */
    private Set<String> found(Set<String> words) {
        var found = new TreeSet<String>();
        List<String> tables = read.views()
                .sql("select table_name from information_schema.tables where table_schema = 'views'"
                        + " and table_type = 'BASE TABLE'")
                .rows(String.class);
        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            String rows = read.views()
                    .sql("select coalesce(string_agg(each::text, ' '), '') from views." + table + " as each")
                    .only(String.class);
            words.stream().filter(rows::contains).forEach(found::add);
        }
        return found;
    }
}
