package org.evenhand.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.evenhand.law.Law;
import org.evenhand.law.LawText;
import org.evenhand.law.LawUnusable;
import org.junit.jupiter.api.Test;

class WordsOfLawTest {

    @Test
    void the_law_that_comes_with_the_service_says_only_what_is_known() {
        Law law = LawText.of("england-and-wales");

        assertThat(WordsOfLaw.checked(law)).isSameAs(law);
    }

    @Test
    void a_word_that_nobody_knows_is_refused_with_its_file_and_line() throws IOException {
        refused("C100 C2 C79", "C100 C3 C79", "'C3' in FORMS_THAT_NEED_LEAVE is no ApplicationForm.");
        refused("NO_CONTACT NON_MOLESTATION", "NO_CONTACT SHYNESS", "'SHYNESS' in PROVISIONS_THAT_KEEP_APART");
        refused("QUOTED+LAWYER", "QUOTED+LUCK", "'LUCK' in DISCLOSURE_OF_JOINT_CONTENT is no condition.");
        refused(
                "COURT_ORDER=QUOTED WIT",
                "COURT_RODER=QUOTED WIT",
                "DISCLOSURE_OF_ENROLMENT says nothing about COURT_ORDER.");
        refused("SAFEGUARDING=NO ", "SAFEGUARDING=NO RUMOUR=NO ", "'RUMOUR' in DISCLOSURE_OF_ENGAGEMENT is no basis.");
        refused(
                "  child-to-26th-birthday",
                "  child-to-25th-birthday=P1Y\n  child-to-26th-birthday",
                "RETENTION says 'child-to-25th-birthday' twice.");
    }

    private static void refused(String written, String wrongly, String sentence) throws IOException {
        String text = text();
        assertThat(text).contains(written);
        assertThatThrownBy(() ->
                        WordsOfLaw.checked(LawText.parse(text.replaceFirst(literal(written), wrongly), "ours.txt")))
                .isInstanceOf(LawUnusable.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching("ours\\.txt, line \\d+: .*");
    }

    private static String literal(String written) {
        return Pattern.quote(written);
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(LawText.class.getResourceAsStream("england-and-wales.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
