package org.evenhand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompartmentTest {

    private static final PersonId SOMEBODY = new PersonId(UUID.fromString("01890000-0000-7000-8000-000000000001"));

    @Test
    void each_compartment_is_found_again_from_its_stored_code() {
        for (Compartment compartment :
                new Compartment[] {Compartment.JOINT, Compartment.COURT, Compartment.STAFF, Compartment.of(SOMEBODY)}) {
            assertThat(Compartment.parse(compartment.code())).isEqualTo(compartment);
        }
    }

    @Test
    void an_unknown_code_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Compartment.parse("Marie's")).hasMessage("not a compartment");
    }

    @Test
    void words_about_people_never_show_in_text() {
        Personal known = Personal.of(SOMEBODY.subject(), "12 Beech Road");
        assertThat(known + " " + new Confided("12 Beech Road")).doesNotContain("Beech");
        assertThat(new Personal.Erased(SOMEBODY.subject()).orElse("erased")).isEqualTo("erased");
    }
}
