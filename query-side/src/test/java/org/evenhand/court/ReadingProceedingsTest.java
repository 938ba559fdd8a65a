package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtReading.AUDITOR;
import static org.evenhand.court.CourtReading.CASE;
import static org.evenhand.court.CourtReading.CLINICIAN;
import static org.evenhand.court.CourtReading.COURT_CASE;
import static org.evenhand.court.CourtReading.LIAISON;
import static org.evenhand.court.CourtReading.MARIE;
import static org.evenhand.court.CourtReading.NOW;
import static org.evenhand.court.CourtReading.NUMBER;
import static org.evenhand.court.CourtReading.ORDER;
import static org.evenhand.court.CourtReading.STRANGER;
import static org.evenhand.court.CourtReading.TOM;
import static org.evenhand.court.CourtReading.at;
import static org.evenhand.court.CourtReading.id;
import static org.evenhand.court.CourtReading.superseded;
import static org.evenhand.court.CourtReading.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingProceedingsTest {

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
    void the_heading_says_number_court_and_parties() {
        Proceedings seen = proceedings();
        assertThat(seen.heading().number()).isEqualTo(NUMBER);
        assertThat(seen.parties())
                .extracting(Proceedings.Named::name)
                .containsExactly("Marie Łukasz-O'Neill", "Tomáš Reed");
        assertThat(seen.caseFiles()).containsExactly(CASE);
        assertThat(seen.version()).isZero();
    }

    @Test
    void a_draft_overtaken_by_a_sealed_version_is_shown_as_superseded_in_either_order_of_arrival() {
        read.entered(version(1, OrderState.DRAFT), version(2, OrderState.COURT_SEALED), superseded(1, 2));
        List<Proceedings.Version> versions = proceedings().orders().getFirst().versions();
        assertThat(versions)
                .extracting(version -> version.version().version() + " " + version.standing())
                .containsExactly("2 IN_FORCE", "1 SUPERSEDED");
        assertThat(versions.getLast().end())
                .isEqualTo(new Proceedings.End(
                        SupersededBecause.COURT_SEALED_VERSION, LocalDate.of(2026, 11, 2), new OrderVersion(ORDER, 2)));
    }

    @Test
    void a_provision_of_a_draft_is_not_in_force_and_one_of_a_sealed_order_is() {
        read.entered(version(1, OrderState.DRAFT), provision(1, 1));
        assertThat(proceedings().provisions())
                .extracting(Proceedings.Provision::inForce)
                .containsExactly(false);
        read.entered(version(2, OrderState.COURT_SEALED), superseded(1, 2), provision(2, 2));
        assertThat(proceedings().provisions())
                .extracting(provision -> provision.version().version() + " " + provision.inForce())
                .containsExactly("2 true", "1 false");
    }

    /** The case page asks the database, the proceedings and the auditor ask the language: one rule. */
    @Test
    void the_database_and_the_language_agree_about_what_is_in_force() {
        read.entered(
                version(1, OrderState.DRAFT),
                version(2, OrderState.APPROVED),
                version(3, OrderState.COURT_SEALED),
                superseded(1, 2),
                superseded(2, 3),
                provision(1, 1),
                provision(2, 2),
                provision(3, 3));
        List<UUID> inDatabase = read.views()
                .sql("select provision from views.provisions_in_force(:file, :at, :today)")
                .with("file", CASE)
                .with("at", NOW)
                .with("today", LocalDate.of(2026, 11, 22))
                .rows(UUID.class);
        List<UUID> inLanguage = proceedings().provisions().stream()
                .filter(Proceedings.Provision::inForce)
                .map(provision -> provision.provision().value())
                .toList();
        assertThat(inDatabase).isEqualTo(inLanguage).hasSize(1);
    }

    @Test
    void an_adjourned_hearing_says_when_it_goes_on() {
        var hearing = new HearingId(id(0x41));
        read.entered(
                new HearingListed(
                        COURT_CASE,
                        hearing,
                        HearingType.DRA,
                        at(LocalDate.of(2026, 11, 20).atTime(10, 0)),
                        60,
                        "Family Court at Swansea",
                        HearingMode.IN_PERSON,
                        List.of()),
                new HearingAdjourned(
                        COURT_CASE,
                        hearing,
                        at(LocalDate.of(2026, 12, 4).atTime(10, 0)),
                        Personal.of(COURT_CASE.subject(), "No judge available")));
        assertThat(proceedings().hearings()).singleElement().satisfies(row -> {
            assertThat(row.ending()).isEqualTo(Proceedings.Ending.ADJOURNED);
            assertThat(row.nextAt())
                    .isEqualTo(at(LocalDate.of(2026, 12, 4).atTime(10, 0)).at());
        });
    }

    @Test
    void what_is_due_next_stands_in_the_list_until_it_is_complied_with() {
        var direction = new DirectionId(id(0x71));
        var due = at(LocalDate.of(2026, 11, 27).atTime(16, 0));
        read.entered(new DirectionRecorded(
                COURT_CASE,
                direction,
                null,
                PartyBound.THIS_SERVICE,
                Personal.of(COURT_CASE.subject(), "Attendance statement to be filed"),
                LocalDate.of(2026, 11, 20),
                due));
        assertThat(read.ask(LIAISON, new CourtCases()).courtCases())
                .extracting(CourtCases.Row::nextDue)
                .containsExactly(due.at());
        read.entered(new DirectionComplied(
                COURT_CASE,
                direction,
                at(LocalDate.of(2026, 11, 21).atTime(9, 0)),
                Personal.of(COURT_CASE.subject(), "letter-17")));
        assertThat(read.ask(LIAISON, new CourtCases()).courtCases().getFirst().nextDue())
                .isNull();
        assertThat(proceedings().directions().getFirst().evidenceRef()).isEqualTo("letter-17");
    }

    @Test
    void an_allocated_clinician_sees_it_and_a_stranger_and_an_auditor_see_nothing() {
        assertThat(read.isNothing(CLINICIAN, new ProceedingsOf(COURT_CASE))).isFalse();
        assertThat(read.isNothing(STRANGER, new ProceedingsOf(COURT_CASE))).isTrue();
        assertThat(read.isNothing(AUDITOR, new ProceedingsOf(COURT_CASE))).isTrue();
        assertThat(read.isNothing(LIAISON, new ProceedingsOf(new CourtCaseId(id(0xBAD)))))
                .isTrue();
    }

    @Test
    void a_liaison_can_link_the_families_that_a_court_referred() {
        assertThat(read.ask(LIAISON, new LinkableFamilies()).families())
                .singleElement()
                .satisfies(family -> {
                    assertThat(family.linked()).isTrue();
                    assertThat(family.members()).hasSize(3);
                });
    }

    @Test
    void attendance_is_facts_for_the_liaison_and_for_a_clinician_only_of_her_own_side() {
        read.entered(
                booked(1, SessionType.JOINT, Compartment.JOINT, MARIE, TOM),
                attended(1, Compartment.JOINT, MARIE),
                attended(1, Compartment.JOINT, TOM),
                booked(2, SessionType.INDIVIDUAL, Compartment.of(TOM), TOM),
                attended(2, Compartment.of(TOM), TOM));
        assertThat(proceedings().attendance())
                .extracting(row -> row.sessionType() + " " + row.person().getLeastSignificantBits())
                .containsExactlyInAnyOrder("JOINT 10", "JOINT 11", "INDIVIDUAL 11");
        assertThat(read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE)).attendance())
                .as("she works on Marie's side and not on Tom's")
                .extracting(Proceedings.Attended::sessionType)
                .containsExactly("JOINT", "JOINT");
        assertThat(proceedings().toString()).doesNotContain("Room by the garden");
    }

    @Test
    void attendance_of_another_family_in_the_same_court_case_is_not_shown_to_a_clinician_of_this_one() {
        var otherFamily = new CaseFileId(id(0x77));
        read.entered(
                new CaseFileLinked(COURT_CASE, otherFamily),
                new SessionBooked(
                        session(5),
                        otherFamily,
                        Compartment.JOINT,
                        SessionType.JOINT,
                        at(LocalDate.of(2026, 11, 16).atTime(14, 0)),
                        60,
                        null,
                        null,
                        List.of(MARIE, TOM),
                        List.of(CLINICIAN.id())),
                new AttendanceRecorded(
                        session(5), otherFamily, Compartment.JOINT, new Mark(TOM, Attendance.ATTENDED, null)));
        assertThat(proceedings().attendance()).hasSize(1);
        assertThat(read.ask(CLINICIAN, new ProceedingsOf(COURT_CASE)).attendance())
                .isEmpty();
    }

    private static SessionBooked booked(int n, SessionType type, Compartment where, PersonId... who) {
        return new SessionBooked(
                session(n),
                CASE,
                where,
                type,
                at(LocalDate.of(2026, 11, 10 + n).atTime(14, 0)),
                60,
                Personal.of(CASE.subject(), "Room by the garden"),
                null,
                List.of(who),
                List.of(CLINICIAN.id()));
    }

    private static AttendanceRecorded attended(int n, Compartment where, PersonId who) {
        return new AttendanceRecorded(session(n), CASE, where, new Mark(who, Attendance.ATTENDED, null));
    }

    private static SessionId session(int n) {
        return new SessionId(id(0x90 + n));
    }

    private Proceedings proceedings() {
        return read.ask(LIAISON, new ProceedingsOf(COURT_CASE));
    }

    private static ProvisionRecorded provision(int n, int version) {
        return new ProvisionRecorded(
                COURT_CASE,
                new ProvisionId(id(0x60 + n)),
                new OrderVersion(ORDER, version),
                ProvisionKind.NO_CONTACT,
                List.of(MARIE, TOM),
                LocalDate.of(2026, 11, version),
                null,
                Personal.of(COURT_CASE.subject(), "The parents must not meet"));
    }

    @Test
    void the_report_of_an_import_is_closed_by_a_conflict_of_interest_with_the_family() {
        var courtImport = new CourtImportId(id(0xE1));
        read.entered(
                new CourtImportStarted(
                        courtImport,
                        "0".repeat(64),
                        100,
                        ImportShape.values()[0],
                        COURT_CASE,
                        0,
                        LocalDate.of(2026, 11, 20)),
                new CourtImportFinished(courtImport, 0, 0, List.of()));
        assertThat(read.isNothing(LIAISON, new ImportReport(courtImport))).isFalse();
        read.entered(new ConflictRecorded(CASE, LIAISON.id(), ConflictKind.RELATIVE));
        assertThat(read.isNothing(LIAISON, new ImportReport(courtImport))).isTrue();
        assertThat(read.isNothing(CourtReading.OTHER_LIAISON, new ImportReport(courtImport)))
                .isFalse();
    }
}
