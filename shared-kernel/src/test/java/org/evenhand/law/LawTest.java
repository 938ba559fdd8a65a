package org.evenhand.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final String complete = """
        jurisdiction: somewhere
        rule: AGE_OF_OWN_CONSENT
        value: 14
        from: 2000-01-01
        to: 2025-12-31
        source: the old act
        rule: AGE_OF_OWN_CONSENT
        value: 15
        from: 2026-01-01
        source: the new act
        rule: AGE_OF_MAJORITY
        value: 21
        from: 2000-01-01
        source: custom
        rule: LATE_ENTRY_AFTER
        value: PT2H
        from: 2000-01-01
        source: custom
        rule: CLOSE_OF_BUSINESS
        value: 12:00
        from: 2000-01-01
        source: custom
        rule: COURT_WEEKEND
        value: FRIDAY
        from: 2000-01-01
        source: custom
        rule: COURT_HOLIDAYS
        from: 2026-01-01
        to: 2026-12-31
        source: custom
        value:
          2026-11-24 Foundation Day
          2026-11-25 The day after
        rule: BREACH_NOTIFIED_WITHIN
        value: PT24H
        from: 2000-01-01
        source: custom
        rule: RIGHTS_REQUEST_WITHIN
        value: P14D
        from: 2000-01-01
        source: custom
        rule: RIGHTS_REQUEST_EXTENSION
        value: P7D
        from: 2000-01-01
        source: custom
        rule: RETENTION
        value: everybody=P3Y
        from: 2000-01-01
        source: custom
        """ + rest();

    /** What these tests say nothing about, so that the law is complete. */
    private static String rest() {
        var custom = new StringBuilder();
        for (RuleOfLaw rule : RuleOfLaw.values()) {
            String value = switch (rule) {
                case AGE_OF_OWN_CONSENT, AGE_OF_MAJORITY, LATE_ENTRY_AFTER, CLOSE_OF_BUSINESS -> "";
                case COURT_WEEKEND, COURT_HOLIDAYS, BREACH_NOTIFIED_WITHIN -> "";
                case RIGHTS_REQUEST_WITHIN, RIGHTS_REQUEST_EXTENSION, RETENTION -> "";
                default -> rule.accepts("NONE") ? "NONE" : rule.accepts("P3D") ? "P3D" : "ANY=NO";
            };
            if (!value.isEmpty()) {
                custom.append("rule: %s\nvalue: %s\nfrom: 2000-01-01\nsource: custom\n".formatted(rule, value));
            }
        }
        return custom.toString();
    }

    @Test
    void a_rule_is_asked_for_a_day() {
        Law law = LawText.parse(complete, "somewhere.txt");

        assertThat(law.years(RuleOfLaw.AGE_OF_OWN_CONSENT, LocalDate.of(2025, 12, 31)))
                .isEqualTo(14);
        assertThat(law.years(RuleOfLaw.AGE_OF_OWN_CONSENT, LocalDate.of(2026, 1, 1)))
                .isEqualTo(15);
        assertThat(law.inForce(RuleOfLaw.AGE_OF_OWN_CONSENT, DAY).source()).isEqualTo("the new act");
    }

    @Test
    void before_its_first_day_and_after_its_last_nothing_is_guessed() {
        Law law = LawText.parse(complete, "somewhere.txt");

        assertThatThrownBy(() -> law.years(RuleOfLaw.AGE_OF_MAJORITY, LocalDate.of(1999, 12, 31)))
                .isInstanceOf(LawNotKnown.class);
        assertThatThrownBy(() -> law.workingDaysAfter(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOf(LawNotKnown.class);
    }

    @Test
    void working_days_follow_the_jurisdictions_own_week_and_holidays() {
        Law law = LawText.parse(complete, "somewhere.txt");

        // Sunday 22 November: Monday counts, Tuesday and Wednesday are holidays, Thursday counts, Friday does not,
        // Saturday does.
        assertThat(law.workingDaysAfter(DAY, 3)).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void a_gap_is_refused_with_a_sentence() {
        refused(
                complete.replace("from: 2026-01-01\nsource: the new", "from: 2026-02-01\nsource: the new"),
                "The law of somewhere does not say AGE_OF_OWN_CONSENT from 2026-01-01 to 2026-01-31.");
    }

    @Test
    void an_overlap_is_refused_with_a_sentence() {
        refused(
                complete.replace("to: 2025-12-31", "to: 2026-03-31"),
                "The law of somewhere says AGE_OF_OWN_CONSENT twice on 2026-01-01.");
        refused(
                complete.replace("to: 2025-12-31\n", ""),
                "The law of somewhere says AGE_OF_OWN_CONSENT twice on 2026-01-01.");
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_refused_with_a_sentence() {
        refused(complete.replace("AGE_OF_MAJORITY", "AGE_OF_REASON"), "The law's rule 'AGE_OF_REASON' is not known");
        refused(complete.replaceFirst("rule: RETENTION\n.*\n.*\n.*\n", ""), "does not say RETENTION.");
        refused(complete.replace("value: 21", "value: many"), "says 'many' for AGE_OF_MAJORITY from 2000-01-01");
        refused(complete.replace("jurisdiction: somewhere\n", ""), "does not say whose it is");
        refused(complete.replace("source: the old act\n", ""), "has no 'source'");
    }

    @Test
    void whoever_has_to_mend_it_is_told_file_and_line() {
        refused(
                complete.replace("value: 21", "value: many"),
                "somewhere.txt, line 11: The law of somewhere says 'many'");
        refused(complete.replace("to: 2025-12-31", "until: 2025-12-31"), "somewhere.txt, line 5: This says 'until'");
        refused(
                complete.replace("jurisdiction: somewhere", "jurisdiction"),
                "somewhere.txt, line 1: This says nothing");
        refused(complete.replace("everybody=P3Y", "everybody=always"), "somewhere.txt, line 46: ");
        refused(complete.replace("everybody=P3Y", "everybody"), "somewhere.txt, line 46: ");
    }

    @Test
    void words_of_the_service_and_their_meaning_are_read_as_written() {
        Law law = LawText.parse(
                complete.replace("value: everybody=P3Y", "value:\n  adults=P3Y as we always did\n  children=P9Y"),
                "somewhere.txt");

        assertThat(law.table(RuleOfLaw.RETENTION, DAY))
                .containsExactly(entry("adults", "P3Y"), entry("children", "P9Y"));
        assertThat(law.names(RuleOfLaw.LEGAL_ADVICE_KEPT_FROM, RuleOfLaw.class, DAY))
                .isEmpty();
    }

    @Test
    void the_law_of_england_and_wales_is_complete() {
        Law law = LawText.of("england-and-wales");

        assertThat(law.years(RuleOfLaw.AGE_OF_OWN_CONSENT, DAY)).isEqualTo(16);
        assertThat(law.years(RuleOfLaw.AGE_OF_MAJORITY, DAY)).isEqualTo(18);
        assertThat(law.duration(RuleOfLaw.LATE_ENTRY_AFTER, DAY)).isEqualTo(Duration.ofHours(24));
        assertThat(law.duration(RuleOfLaw.BREACH_NOTIFIED_WITHIN, DAY)).isEqualTo(Duration.ofHours(72));
        assertThat(law.duration(RuleOfLaw.SUPERVISION_IN_A_MONTH, DAY)).isEqualTo(Duration.ofMinutes(90));
        assertThat(law.time(RuleOfLaw.CLOSE_OF_BUSINESS, DAY)).isEqualTo(LocalTime.of(16, 0));
        assertThat(law.workingDaysAfter(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 29));
        // A month is a calendar month: what was asked on 31 January is answered by 28 February (edge case 19).
        Period month = law.period(RuleOfLaw.RIGHTS_REQUEST_WITHIN, DAY);
        assertThat(LocalDate.of(2027, 1, 31).plus(month)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> LawText.parse(text, "somewhere.txt"))
                .isInstanceOf(LawUnusable.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }
}
