package org.evenhand.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.casefile.FollowUpEvent.FollowUpDeclined;
import org.evenhand.casefile.FollowUpEvent.FollowUpScheduled;
import org.evenhand.casefile.FollowUpPoint;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.DirectionId;
import org.evenhand.court.PartyBound;
import org.evenhand.deadlines.DeadlineQuery.WhatFallsDue;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RefusedBecause;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.law.Law;
import org.evenhand.law.LawText;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingDeadlinesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));
    private static final PersonId A = new PersonId(new UUID(1, 0xA));
    private static final PersonId B = new PersonId(new UUID(1, 0xB));
    private static final CourtCaseId COURT_CASE = new CourtCaseId(new UUID(1, 0xC));
    private static final DirectionId DIRECTION = new DirectionId(new UUID(1, 0xD));
    private static final Actor ON_A = actor(Role.CLINICIAN, 1);
    private static final Actor ON_B = actor(Role.CLINICIAN, 2);
    private static final Actor LIAISON = actor(Role.COURT_LIAISON, 3);
    private static final Actor AUDITOR = actor(Role.AUDITOR, 4);

    private final ReadSide read = new ReadSide(
            NOW,
            beans -> beans.registerBean(Law.class, () -> LawText.of("england-and-wales")),
            "org.evenhand.casefile",
            "org.evenhand.deadlines");

    @BeforeEach
    void given() {
        read.entered(
                new ReferralReceived(
                        CASE,
                        ReferralRoute.SELF,
                        new Code("parent"),
                        List.of(new InCase(A, CaseRole.PARENT), new InCase(B, CaseRole.PARENT)),
                        new Code("mbt-pt"),
                        TODAY,
                        null,
                        null,
                        null),
                new ReferralAccepted(CASE),
                allocated(ON_A, A),
                allocated(ON_B, B));
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void one_parents_rescreen_is_told_to_those_who_work_with_that_parent() {
        read.entered(screened(A, TODAY.plusDays(10)));

        assertThat(listed(ON_A)).containsExactly(DeadlineKind.RESCREEN_DUE);
        assertThat(listed(ON_B)).isEmpty();
        assertThat(listed(LIAISON)).isEmpty();
        assertThat(listed(AUDITOR)).containsExactly(DeadlineKind.RESCREEN_DUE);
    }

    @Test
    void what_has_passed_says_so_until_it_is_cleared() {
        read.entered(screened(A, TODAY.minusDays(1)));
        assertThat(read.ask(ON_A, new WhatFallsDue()).deadlines())
                .singleElement()
                .satisfies(one -> assertThat(one.passed()).isTrue());

        read.entered(screened(A, null));
        assertThat(listed(ON_A)).isEmpty();
    }

    @Test
    void the_courts_deadlines_are_the_liaisons() {
        read.entered(new DirectionRecorded(
                COURT_CASE,
                DIRECTION,
                null,
                PartyBound.THIS_SERVICE,
                Personal.of(COURT_CASE.subject(), "a report"),
                TODAY,
                moment(NOW.plusSeconds(3600))));
        assertThat(listed(LIAISON)).containsExactly(DeadlineKind.DIRECTION_MISSED);
        assertThat(listed(ON_A)).as("no family of hers is in that court case").isEmpty();

        read.entered(new DirectionComplied(COURT_CASE, DIRECTION, moment(NOW), null));
        assertThat(listed(LIAISON)).isEmpty();
    }

    @Test
    void a_conflict_of_interest_closes_the_list_too() {
        read.entered(screened(A, TODAY.plusDays(10)), new ConflictRecorded(CASE, ON_A.id(), ConflictKind.RELATIVE));

        assertThat(listed(ON_A)).isEmpty();
    }

    @Test
    void who_is_to_be_asked_later_is_listed_until_they_answered() {
        read.entered(new FollowUpScheduled(CASE, A, FollowUpPoint.values()[0], TODAY, TODAY.plusMonths(6)));
        assertThat(listed(ON_A)).containsExactly(DeadlineKind.FOLLOW_UP_DUE);

        read.entered(new FollowUpDeclined(CASE, A, FollowUpPoint.values()[0], moment(NOW)));
        assertThat(listed(ON_A)).isEmpty();
    }

    @Test
    void an_answer_to_a_request_is_listed_for_the_liaison_until_it_was_given() {
        var disclosure = new DisclosureId(new UUID(1, 0xF));
        read.entered(new DisclosureRequested(
                disclosure,
                CASE,
                Compartment.COURT,
                null,
                RequesterRole.CAFCASS,
                null,
                Personal.of(CASE.subject(), "the officer"),
                DisclosureBasis.CONSENT,
                Personal.of(CASE.subject(), "what they attended"),
                List.of(DataClass.ATTENDANCE),
                TODAY,
                TODAY.plusDays(5)));
        assertThat(listed(LIAISON)).containsExactly(DeadlineKind.DISCLOSURE_DUE);
        assertThat(listed(AUDITOR)).containsExactly(DeadlineKind.DISCLOSURE_DUE);
        read.entered(new DisclosureRefused(
                disclosure,
                CASE,
                Compartment.COURT,
                RefusedBecause.values()[0],
                Personal.of(CASE.subject(), "no basis")));
        assertThat(listed(LIAISON)).isEmpty();
    }

    @Test
    void every_kind_of_deadline_has_its_words() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT);

        for (DeadlineKind kind : DeadlineKind.values()) {
            assertThat(words.containsKey("DeadlineKind." + kind))
                    .as(kind.name())
                    .isTrue();
        }
    }

    private List<DeadlineKind> listed(Actor actor) {
        return read.ask(actor, new WhatFallsDue()).deadlines().stream()
                .map(DeadlinesAhead.One::kind)
                .toList();
    }

    private static ScreeningCompleted screened(PersonId person, @Nullable LocalDate rescreen) {
        return new ScreeningCompleted(
                CASE,
                person,
                ScreeningOutcome.CLEAR,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                null,
                null,
                ON_A.id(),
                null,
                rescreen);
    }

    private static ClinicianAllocated allocated(Actor clinician, PersonId side) {
        return new ClinicianAllocated(
                CASE,
                new AllocationId(clinician.id().value()),
                clinician.id(),
                AllocationRole.LEAD,
                List.of(side),
                TODAY.minusDays(1));
    }

    private static Moment moment(Instant at) {
        return new Moment(at, ZoneId.of("Europe/London"));
    }

    private static Actor actor(Role role, long n) {
        return new Actor(new StaffId(new UUID(2, n)), role);
    }
}
