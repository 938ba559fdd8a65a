package org.evenhand.consent;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;

import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentCommand.RefuseConsent;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentRefusal.ConsentOvertaken;
import org.evenhand.consent.ConsentRefusal.NotGiven;
import org.evenhand.consent.ConsentRefusal.RecipientOfNoRecord;
import org.evenhand.consent.ConsentRefusal.RecipientRequired;
import org.evenhand.consent.ConsentRefusal.RecipientsPersonRequired;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C3: a consent that a record is shared is to one recipient, and to no other. */
class SharingTheRecordTest {

    @Test
    void it_names_what_the_recipient_is_and_what_they_are_called() {
        consent()
                .when(share(RecipientKind.POLICE, null, "Dunmere Constabulary"))
                .expectEvents(shared(RecipientKind.POLICE, null, "Dunmere Constabulary"));
        consent().when(share(null, null, null)).expectRefusal(new RecipientRequired());
        consent().when(share(RecipientKind.POLICE, null, " ")).expectRefusal(new RecipientRequired());
        consent().when(share(null, null, "Dunmere Constabulary")).expectRefusal(new RecipientRequired());
    }

    @Test
    void who_is_of_one_side_names_that_side_and_an_authority_none() {
        consent()
                .when(share(RecipientKind.SOLICITOR, A, "Penhale Law"))
                .expectEvents(shared(RecipientKind.SOLICITOR, A, "Penhale Law"));
        consent().when(share(RecipientKind.PARTY, B, "B")).expectEvents(shared(RecipientKind.PARTY, B, "B"));
        consent().when(share(RecipientKind.PARTY, A, "myself")).expectRefusal(new RecipientsPersonRequired());
        consent()
                .when(share(RecipientKind.SOLICITOR, null, "Penhale Law"))
                .expectRefusal(new RecipientsPersonRequired());
        consent()
                .when(share(RecipientKind.SOLICITOR, STRANGER, "Penhale Law"))
                .expectRefusal(new RecipientsPersonRequired());
        consent()
                .when(share(RecipientKind.POLICE, A, "Dunmere Constabulary"))
                .expectRefusal(new RecipientsPersonRequired());
    }

    @Test
    void no_other_purpose_has_a_recipient() {
        consent()
                .when(give(ConsentPurpose.COURT_REPORT, RecipientKind.POLICE, null, "Dunmere Constabulary"))
                .expectRefusal(new RecipientOfNoRecord());
    }

    @Test
    void each_recipient_is_withdrawn_by_themselves() {
        var police = shared(RecipientKind.POLICE, null, "Dunmere Constabulary");
        var council = shared(RecipientKind.LOCAL_AUTHORITY, null, "Leighmoor Council");
        consent()
                .given(police, council)
                .when(withdraw(RecipientKind.POLICE, "dunmere  constabulary"))
                .expectEvents(withdrawn(RecipientKind.POLICE, "dunmere  constabulary"));
        consent()
                .given(police, council)
                .when(withdraw(RecipientKind.POLICE, "Other Constabulary"))
                .expectRefusal(new NotGiven());
        consent()
                .given(police, council, withdrawn(RecipientKind.POLICE, "Dunmere Constabulary"))
                .when(withdraw(RecipientKind.LOCAL_AUTHORITY, "Leighmoor Council"))
                .expectEvents(withdrawn(RecipientKind.LOCAL_AUTHORITY, "Leighmoor Council"));
        consent()
                .given(police, withdrawn(RecipientKind.POLICE, "Dunmere Constabulary"))
                .when(share(RecipientKind.POLICE, null, "Dunmere Constabulary"))
                .expectRefusal(new ConsentOvertaken());
    }

    @Test
    void who_refuses_without_a_name_refuses_everybody() {
        consent()
                .when(new RefuseConsent(CASE, A, ConsentPurpose.RECORD_SHARING, clock("2026-11-21T10:00")))
                .expectEvents(refused());
        consent()
                .given(refused())
                .when(share(RecipientKind.POLICE, null, "Dunmere Constabulary"))
                .expectRefusal(new ConsentOvertaken());
    }

    private static StreamFixture<ConsentStream> consent() {
        return StreamFixture.of(ConsentStream.class).givenElsewhere(openCase());
    }

    private static GiveConsent share(@Nullable RecipientKind kind, @Nullable PersonId person, @Nullable String name) {
        return give(ConsentPurpose.RECORD_SHARING, kind, person, name);
    }

    private static GiveConsent give(
            ConsentPurpose purpose, @Nullable RecipientKind kind, @Nullable PersonId person, @Nullable String name) {
        return new GiveConsent(
                CASE,
                A,
                purpose,
                A,
                new Confided("as explained"),
                ConsentMethod.IN_PERSON,
                null,
                CapacityBasis.ADULT,
                clock("2026-11-20T11:00"),
                null,
                kind,
                person,
                name == null ? null : new Confided(name));
    }

    private static ConsentGiven shared(RecipientKind kind, @Nullable PersonId person, String name) {
        ConsentGiven given = TheFamily.consented(A, ConsentPurpose.RECORD_SHARING);
        return new ConsentGiven(
                CASE,
                A,
                given.purpose(),
                A,
                given.scope(),
                given.method(),
                null,
                given.capacity(),
                given.at(),
                null,
                new Recipient(kind, person, about(A, name)));
    }

    private static WithdrawConsent withdraw(RecipientKind kind, String name) {
        return new WithdrawConsent(
                CASE,
                A,
                ConsentPurpose.RECORD_SHARING,
                clock("2026-11-21T10:00"),
                null,
                kind,
                null,
                new Confided(name));
    }

    private static ConsentWithdrawn withdrawn(RecipientKind kind, String name) {
        return new ConsentWithdrawn(
                CASE,
                A,
                ConsentPurpose.RECORD_SHARING,
                moment("2026-11-21T10:00:00Z"),
                null,
                new Recipient(kind, null, about(A, name)));
    }

    private static ConsentRefused refused() {
        return new ConsentRefused(CASE, A, ConsentPurpose.RECORD_SHARING, moment("2026-11-21T10:00:00Z"));
    }
}
