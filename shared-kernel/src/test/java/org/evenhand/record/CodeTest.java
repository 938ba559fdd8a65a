package org.evenhand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void a_code_is_short_and_of_a_small_alphabet() {
        assertThat(new Code("mbt-2").value()).isEqualTo("mbt-2");
        for (String no : new String[] {"", " ", "Ben", "letter of dr x", "a".repeat(41), "é", "a_b", "a\n"}) {
            assertThatThrownBy(() -> new Code(no))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not " + Code.EXPECTED);
        }
    }

    @Test
    void what_was_written_before_has_a_code_nearest_to_it() {
        assertThat(Code.nearestTo("district-judge").value()).isEqualTo("district-judge");
        assertThat(Code.nearestTo("Social worker (Éire)").value()).isEqualTo("social-worker-eire-");
        assertThat(Code.nearestTo("x".repeat(99)).value()).hasSize(40);
        assertThat(Code.nearestTo("").value()).isEqualTo("-");
        assertThat(Code.nearestTo("家").value()).isEqualTo("-");
    }
}
