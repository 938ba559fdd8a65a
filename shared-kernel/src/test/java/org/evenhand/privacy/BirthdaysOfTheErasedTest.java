package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Occasion;
import org.evenhand.law.LawText;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.record.PersonId;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class BirthdaysOfTheErasedTest {

    @Test
    void an_erasure_clears_the_birthdays_that_wait_for_the_person_and_nothing_of_the_case() {
        var person = new PersonId(new UUID(1, 2));
        var caseFile = new Subject(Subject.Kind.CASE_FILE, new UUID(3, 4));
        var erased = new ErasureExecuted(
                person.subject(), new ErasureId(new UUID(5, 6)), List.of(person.subject(), caseFile), "a process");
        var occasion = new Occasion(
                new UUID(7, 8),
                Instant.parse("2026-11-22T10:00:00Z"),
                ZoneId.of("Europe/London"),
                LawText.of("england-and-wales"));
        String key = person.value().toString();
        assertThat(new RetentionDeadlines().after(erased, occasion))
                .containsExactly(
                        new Cleared(DeadlineKind.DECIDES_FOR_THEMSELVES, key),
                        new Cleared(DeadlineKind.COMES_OF_AGE, key));
    }
}
