package org.evenhand.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentQuery.ConsentsOf;
import org.evenhand.platform.Family;
import org.evenhand.platform.ReadSide;
import org.evenhand.privacy.ErasureGround;
import org.evenhand.privacy.ErasureId;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each recipient of a shared record has a line of their own. */
class ReadingSharedRecordsTest {

    private final ReadSide read = new ReadSide(
            Family.NOW, "org.evenhand.people", "org.evenhand.casefile", "org.evenhand.consent", "org.evenhand.privacy");

    @BeforeEach
    void given() {
        read.entered(Family.everything());
        read.entered(
                shared(RecipientKind.POLICE, null, "Dunmere Constabulary"),
                shared(RecipientKind.LOCAL_AUTHORITY, null, "Leighmoor Council"),
                shared(RecipientKind.PARTY, Family.ANNA, "my ex"),
                new ConsentWithdrawn(
                        Family.CASE,
                        Family.BEN,
                        ConsentPurpose.RECORD_SHARING,
                        Family.at("2026-11-21T10:00"),
                        null,
                        recipient(RecipientKind.POLICE, null, "DUNMERE constabulary")));
    }

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void one_that_was_withdrawn_leaves_the_others_standing() {
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "POLICE Dunmere Constabulary WITHDRAWN",
                        "LOCAL_AUTHORITY Leighmoor Council GIVEN",
                        "PARTY my ex GIVEN");
    }

    @Test
    void the_other_sides_clinician_learns_of_none() {
        assertThat(read.isNothing(Family.ANNAS_SIDE, new ConsentsOf(Family.CASE, Family.BEN)))
                .isTrue();
    }

    @Test
    void with_the_person_their_recipients_names_are_gone() {
        var erasure = new ErasureId(new UUID(9, 9));
        var day = LocalDate.of(2026, 11, 22);
        read.entered(
                new ErasureRequested(Family.BEN.subject(), erasure, ErasureGround.D_UNLAWFUL, day, day.plusMonths(1)),
                new ErasureExecuted(Family.BEN.subject(), erasure, List.of(Family.BEN.subject()), "erasing:1"));
        assertThat(lines())
                .containsExactlyInAnyOrder("POLICE null WITHDRAWN", "LOCAL_AUTHORITY null GIVEN", "PARTY null GIVEN");
    }

    private List<String> lines() {
        return read.ask(Family.BOTH_SIDES, new ConsentsOf(Family.CASE, Family.BEN)).consents().stream()
                .filter(each -> each.purpose() == ConsentPurpose.RECORD_SHARING)
                .map(each -> each.recipient() + " " + each.recipientName() + " " + each.state())
                .toList();
    }

    private static ConsentGiven shared(RecipientKind kind, @Nullable PersonId party, String name) {
        return new ConsentGiven(
                Family.CASE,
                Family.BEN,
                ConsentPurpose.RECORD_SHARING,
                Family.BEN,
                Family.of(Family.BEN, "the attendance"),
                ConsentMethod.WRITTEN,
                null,
                CapacityBasis.ADULT,
                Family.at("2026-11-20T10:00"),
                null,
                recipient(kind, party, name));
    }

    private static Recipient recipient(RecipientKind kind, @Nullable PersonId party, String name) {
        return new Recipient(kind, party, Family.of(Family.BEN, name));
    }
}
