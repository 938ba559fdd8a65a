package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtReading.AUDITOR;
import static org.evenhand.court.CourtReading.CASE;
import static org.evenhand.court.CourtReading.CLINICIAN;
import static org.evenhand.court.CourtReading.COURT_CASE;
import static org.evenhand.court.CourtReading.ELLA;
import static org.evenhand.court.CourtReading.LIAISON;
import static org.evenhand.court.CourtReading.MARIE;
import static org.evenhand.court.CourtReading.NUMBER;
import static org.evenhand.court.CourtReading.OTHER_LIAISON;
import static org.evenhand.court.CourtReading.STRANGER;
import static org.evenhand.court.CourtReading.TOM;
import static org.evenhand.court.CourtReading.renamed;
import static org.evenhand.court.CourtReading.search;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.people.Confidential;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.AccessEvent.SearchPerformed;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchingTest {

    private final ReadSide read = CourtReading.readSide();

    @BeforeEach
    void given() {
        CourtReading.givenACourtCase(read);
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void a_liaison_finds_a_court_case_by_its_number_however_it_is_spaced() {
        assertThat(search(read, LIAISON, "1234-5678 1234-5670").hits())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.by()).isEqualTo(SearchOf.By.COURT_NUMBER);
                    assertThat(hit.courtCase()).isEqualTo(COURT_CASE);
                    assertThat(hit.caseFile()).isNull();
                });
        assertThat(search(read, LIAISON, "12345678").hits()).hasSize(1);
        assertThat(search(read, LIAISON, "12345").hits()).isEmpty();
    }

    @Test
    void a_party_is_found_by_the_beginning_of_any_part_of_the_name_without_its_accents() {
        for (String terms : new String[] {"tomas", "REE tom", "Tomáš Reed", "  reed, t"}) {
            assertThat(search(read, LIAISON, terms).hits())
                    .as(terms)
                    .extracting(SearchOf.Hit::person)
                    .contains(TOM);
        }
        assertThat(search(read, LIAISON, "lukasz").hits())
                .extracting(SearchOf.Hit::person)
                .containsExactly(MARIE);
        assertThat(search(read, LIAISON, "oneill").hits())
                .extracting(SearchOf.Hit::person)
                .containsExactly(MARIE);
    }

    @Test
    void a_child_is_found_through_the_case_file_of_the_court_case() {
        assertThat(search(read, LIAISON, "ella reed").hits()).singleElement().satisfies(hit -> {
            assertThat(hit.person()).isEqualTo(ELLA);
            assertThat(hit.role()).isEqualTo("CHILD");
            assertThat(hit.courtCase()).isEqualTo(COURT_CASE);
        });
    }

    @Test
    void what_was_typed_is_never_read_as_a_pattern() {
        assertThat(search(read, LIAISON, "%eed").hits())
                .extracting(SearchOf.Hit::person)
                .doesNotContain(MARIE);
        assertThat(search(read, LIAISON, "ree_").hits()).hasSize(2);
        assertThat(search(read, LIAISON, "x' or true --").hits()).isEmpty();
    }

    @Test
    void a_clinician_finds_the_people_of_her_own_cases_and_a_stranger_nobody() {
        assertThat(search(read, CLINICIAN, "reed").hits())
                .extracting(SearchOf.Hit::caseFile)
                .containsOnly(CASE);
        assertThat(search(read, CLINICIAN, NUMBER).hits()).hasSize(1);
        assertThat(search(read, STRANGER, "reed").hits()).isEmpty();
        assertThat(search(read, STRANGER, NUMBER).hits()).isEmpty();
    }

    @Test
    void a_former_name_is_found_only_within_the_persons_own_compartment() {
        read.entered(
                renamed(MARIE, "Marie", "Vaughan", LocalDate.of(2026, 10, 1)),
                renamed(TOM, "Tom", "Hale", LocalDate.of(2026, 10, 1)));
        read.entered(
                renamed(MARIE, "Marie", "Safe", LocalDate.of(2026, 11, 22)),
                renamed(TOM, "Tom", "Hidden", LocalDate.of(2026, 11, 22)));
        assertThat(search(read, CLINICIAN, "vaughan").hits())
                .as("the clinician works on Marie's side")
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.by()).isEqualTo(SearchOf.By.FORMER_NAME);
                    assertThat(hit.name()).isEqualTo("Marie Safe");
                });
        assertThat(search(read, CLINICIAN, "hale").hits())
                .as("and not on Tom's")
                .isEmpty();
        assertThat(search(read, LIAISON, "vaughan").hits())
                .as("and the liaison on nobody's")
                .isEmpty();
        assertThat(search(read, LIAISON, "safe").hits()).hasSize(1);
    }

    /** Edge case 15: to who may not know it, a confidential name finds nothing and the last open one goes on being the name. */
    @Test
    void a_confidential_name_finds_somebody_only_within_their_own_compartment() {
        read.entered(kept(MARIE, "Marie", "Vaughan"), kept(TOM, "Tom", "Hale"), kept(ELLA, "Ella", "Safe"));

        assertThat(search(read, CLINICIAN, "vaughan").hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit)
                        .extracting(SearchOf.Hit::person, SearchOf.Hit::by, SearchOf.Hit::name)
                        .containsExactly(MARIE, SearchOf.By.NAME, "Marie Vaughan"));
        assertThat(search(read, CLINICIAN, "hale").hits()).isEmpty();
        assertThat(search(read, CLINICIAN, "reed").hits())
                .extracting(SearchOf.Hit::name)
                .containsOnly("Tomáš Reed", "Ella Reed");
        for (String terms : List.of("vaughan", "hale", "safe")) {
            assertThat(search(read, LIAISON, terms).hits()).as(terms).isEmpty();
        }
        assertThat(search(read, LIAISON, "lukasz").hits())
                .extracting(SearchOf.Hit::name)
                .containsOnly("Marie Łukasz-O'Neill");
        String proceedings = read.ask(LIAISON, new ProceedingsOf(COURT_CASE)).toString();
        assertThat(proceedings).contains("Marie Łukasz-O'Neill").doesNotContain("Vaughan", "Hale");
        assertThat(read.ask(LIAISON, new CourtCases()).toString()).doesNotContain("Vaughan", "Hale");
        assertThat(read.ask(LIAISON, new LinkableFamilies()).toString()).doesNotContain("Vaughan", "Hale", "Safe");
        assertThat(read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE)).toString())
                .contains("Marie Vaughan", "Tomáš Reed")
                .doesNotContain("Hale");
    }

    private static NameChanged kept(PersonId person, String given, String family) {
        return new NameChanged(
                person,
                CourtReading.name(person, given, family),
                NameKind.DEED_POLL,
                LocalDate.of(2026, 11, 22),
                null,
                Confidential.FROM_OTHER_PARTIES);
    }

    @Test
    void only_the_searcher_sees_what_was_searched() {
        SearchId asked = CourtReading.asked(read, LIAISON, "reed");
        assertThat(read.isNothing(OTHER_LIAISON, new SearchOf(asked))).isTrue();
        assertThat(read.isNothing(CLINICIAN, new SearchOf(asked))).isTrue();
        assertThat(read.isNothing(AUDITOR, new SearchOf(asked))).isTrue();
        assertThat(read.ask(LIAISON, new SearchOf(asked)).terms()).isEqualTo("reed");
    }

    @Test
    void a_conflict_of_interest_hides_the_case_from_search_and_count() {
        read.entered(new ConflictRecorded(CASE, LIAISON.id(), ConflictKind.RELATIVE));
        assertThat(search(read, LIAISON, "reed").hits()).isEmpty();
        assertThat(search(read, LIAISON, NUMBER).hits()).isEmpty();
        assertThat(read.ask(LIAISON, new CourtCases()).courtCases()).isEmpty();
        assertThat(read.isNothing(LIAISON, new ProceedingsOf(COURT_CASE))).isTrue();
    }

    @Test
    void every_answer_and_every_denial_is_on_record_without_the_terms() {
        read.readings.clear();
        SearchId asked = CourtReading.asked(read, LIAISON, "reed");
        int hits = read.ask(LIAISON, new SearchOf(asked)).hits().size();
        assertThat(hits).isPositive();
        read.isNothing(OTHER_LIAISON, new SearchOf(asked));
        assertThat(read.readings).hasSize(3);
        assertThat(read.readings.get(1))
                .isEqualTo(new SearchPerformed(LIAISON.id(), new StreamId(StreamType.SEARCH, asked), hits));
        assertThat(read.readings.getFirst()).isInstanceOf(RecordViewed.class);
        assertThat(read.readings.getLast()).isInstanceOf(AccessDenied.class);
        assertThat(read.readings.toString()).doesNotContain("reed");
    }
}
