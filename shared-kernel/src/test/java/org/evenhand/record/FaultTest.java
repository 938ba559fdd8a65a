package org.evenhand.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void it_tells_kinds_and_places_of_a_whole_chain_and_no_message() {
        var cause = new IllegalArgumentException("Robin Hartley");
        var failure = new IllegalStateException("4 Mill Lane", cause);

        assertThat(Fault.of(failure))
                .matches("IllegalStateException at \\S*FaultTest\\S+, IllegalArgumentException at \\S*FaultTest\\S+")
                .doesNotContain("Hartley", "Mill");
    }

    @Test
    void what_has_no_place_has_a_kind_and_nothing_is_said_of_nothing() {
        var bare = new IllegalStateException("Robin Hartley");
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(Fault.of(bare)).isEqualTo("IllegalStateException");
        assertThat(Fault.of(null)).isEqualTo("no cause given");
    }
}
