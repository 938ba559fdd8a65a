package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void the_specifications_example_comes_out() {
        assertThat(new TilePath(0, 1_234_067, 256).hashes()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TilePath(0, 273, 112).entries()).isEqualTo("tile/entries/273.p/112");
    }

    @Test
    void seventy_thousand_leaves_have_the_specifications_partial_tiles() {
        assertThat(TilePath.partialWidth(70_000, 0)).isEqualTo(112);
        assertThat(TilePath.partialWidth(70_000, 1)).isEqualTo(17);
        assertThat(TilePath.partialWidth(70_000, 2)).isEqualTo(1);
        assertThat(TilePath.partialWidth(70_000, 3)).isZero();
        assertThat(TilePath.partialWidth(256, 0)).isZero();
        assertThat(TilePath.partialWidth(256, 1)).isEqualTo(1);
    }

    @Test
    void what_is_written_is_read_again() {
        for (long index : new long[] {0, 7, 999, 1_000, 1_234_067, 999_999_999_999L}) {
            for (int width : new int[] {1, 255, 256}) {
                var path = new TilePath(3, index, width);
                assertThat(TilePath.of("3", path.hashes().substring("tile/3/".length())))
                        .isEqualTo(path);
            }
        }
        assertThat(TilePath.of("entries", "x001/002.p/9")).isEqualTo(new TilePath(0, 1002, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "01",
                "0001",
                "x01/002",
                "x000/001",
                "001/002",
                "x001/x002",
                "001.p/0",
                "001.p/256",
                "001.p/01",
                "001.p/",
                "001.p/-1",
                "../001",
                "001/../002",
                "x001/",
                "-01",
                "+01",
                "x999/x999/x999/x999/x999/x999/999",
                "001.p/1.p/1",
                "٠٠١"
            })
    void any_other_spelling_is_refused(String tail) {
        assertThatThrownBy(() -> TilePath.of("0", tail)).isInstanceOf(Refuted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "-1", "00", "", "0x1", "99999999999999999999", "Entries"})
    void there_are_sixty_four_levels(String level) {
        assertThatThrownBy(() -> TilePath.of(level, "001")).isInstanceOf(Refuted.class);
    }
}
