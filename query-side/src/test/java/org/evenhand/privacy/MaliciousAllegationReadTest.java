package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.platform.Family;
import org.evenhand.platform.ReadSide;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionQuery.KeptAbout;
import org.evenhand.record.Actor;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.safeguarding.AllegationKind;
import org.evenhand.safeguarding.FindingKind;
import org.evenhand.safeguarding.InvestigationOutcome;
import org.evenhand.safeguarding.Investigator;
import org.evenhand.safeguarding.SafeguardingQuery.SafeguardingOf;
import org.evenhand.safeguarding.SafeguardingRecord.OfAllegation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edge case 22 as it is read: three facts that prove a decision, and a request that stands until a hold is lifted. */
class MaliciousAllegationReadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Actor OFFICER = new Actor(new StaffId(new UUID(9, 1)), Role.PRIVACY_OFFICER);
    private static final ErasureId ERASURE = new ErasureId(new UUID(9, 2));
    private static final AllegationId BY_ANNA = new AllegationId(new UUID(9, 3));
    private static final AllegationId BY_BEN = new AllegationId(new UUID(9, 4));
    private static final Subject BEN = Family.BEN.subject();

    private final ReadSide read = new ReadSide(
            Family.NOW,
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.safeguarding",
            "org.evenhand.privacy");

    @BeforeEach
    void given() {
        read.entered(Family.everything());
        read.entered(
                alleged(BY_ANNA, Family.ANNA, Family.BEN, "he is a danger"),
                new InvestigationOpened(
                        Family.CASE, BY_ANNA, Family.ANNA, Family.BEN, Investigator.LOCAL_AUTHORITY, DAY),
                new InvestigationConcluded(
                        Family.CASE, BY_ANNA, Family.ANNA, Family.BEN, InvestigationOutcome.NO_FURTHER_ACTION, DAY),
                alleged(BY_BEN, Family.BEN, Family.ANNA, "she follows him"),
                new CourtFindingRecorded(
                        Family.CASE,
                        BY_BEN,
                        Family.BEN,
                        Family.ANNA,
                        FindingKind.CONVICTED,
                        DAY,
                        null,
                        null,
                        Personal.of(Family.ANNA.subject(), "T1")));
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void edge_22_what_was_alleged_that_it_was_looked_into_and_what_came_of_it_are_three_facts() {
        assertThat(allegation(BY_ANNA)).satisfies(each -> {
            assertThat(each.account()).isEqualTo("he is a danger");
            assertThat(each.investigator()).isEqualTo(Investigator.LOCAL_AUTHORITY);
            assertThat(each.outcome()).isEqualTo(InvestigationOutcome.NO_FURTHER_ACTION);
            assertThat(each.finding()).as("an outcome is no finding").isNull();
        });
        assertThat(allegation(BY_BEN)).satisfies(each -> {
            assertThat(each.finding()).isEqualTo(FindingKind.CONVICTED);
            assertThat(each.outcome()).as("a finding is no outcome").isNull();
        });
    }

    @Test
    void edge_22_a_request_on_this_ground_is_read_with_the_hold_that_keeps_it_and_can_be_decided_again() {
        read.entered(
                new ErasureRequested(BEN, ERASURE, ErasureGround.G_MALICIOUS_ALLEGATION, DAY, DAY.plusMonths(1)),
                new ErasureDecided(
                        BEN,
                        ERASURE,
                        ErasureOutcome.REFUSED,
                        List.of(),
                        List.of(ErasureException.ART_17_3_E),
                        OFFICER.id()),
                new LegalHoldPlaced(
                        BEN, ERASURE.hold(), HoldReason.ERASURE_REFUSED, Personal.of(BEN, "ART_17_3_E"), OFFICER.id()));
        KeptData kept = read.ask(OFFICER, new KeptAbout(BEN));
        assertThat(kept.state()).isEqualTo(KeptData.State.HELD);
        assertThat(kept.erasures()).singleElement().satisfies(each -> {
            assertThat(each.ground()).isEqualTo(ErasureGround.G_MALICIOUS_ALLEGATION);
            assertThat(each.state()).isEqualTo(ErasureState.REFUSED);
            assertThat(each.steps().getLast().because()).containsExactly(ErasureException.ART_17_3_E);
        });
    }

    @Test
    void edge_22_once_carried_out_the_accused_is_unnamed_and_the_three_facts_stay() {
        read.entered(
                new ErasureRequested(BEN, ERASURE, ErasureGround.G_MALICIOUS_ALLEGATION, DAY, DAY.plusMonths(1)),
                new ErasureExecuted(BEN, ERASURE, List.of(BEN), "erasing:1"));
        assertThat(read.ask(OFFICER, new KeptAbout(BEN)).name()).isEqualTo("erased");
        assertThat(allegation(BY_ANNA)).satisfies(each -> {
            assertThat(each.account()).as("what was said about him").isNull();
            assertThat(each.outcome()).isEqualTo(InvestigationOutcome.NO_FURTHER_ACTION);
            assertThat(each.against()).isEqualTo(Family.BEN);
        });
        assertThat(allegation(BY_BEN).finding()).isEqualTo(FindingKind.CONVICTED);
    }

    private OfAllegation allegation(AllegationId id) {
        return read.ask(Family.BOTH_SIDES, new SafeguardingOf(Family.CASE)).allegations().stream()
                .filter(each -> each.allegation().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AllegationRecorded alleged(AllegationId id, PersonId by, PersonId against, String account) {
        return new AllegationRecorded(
                Family.CASE, id, by, against, AllegationKind.HARM_TO_A_CHILD, DAY, Family.of(against, account));
    }
}
