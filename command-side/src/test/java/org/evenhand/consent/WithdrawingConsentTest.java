package org.evenhand.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.consent.ConsentPurpose.JOINT_WORK;
import static org.evenhand.consent.ConsentPurpose.TREATMENT;
import static org.evenhand.consent.ConsentWords.give;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.withdrew;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.consent.ConsentCommand.RefuseConsent;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.ConsentOvertaken;
import org.evenhand.consent.ConsentRefusal.NotGiven;
import org.evenhand.consent.ConsentRefusal.PersonNotInCase;
import org.evenhand.consent.ConsentRefusal.WithdrawnBeforeGiven;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

class WithdrawingConsentTest {

    private static final ConsentWithdrawn WITHDRAWN = withdrew(A, TREATMENT, Instant.parse("2026-11-21T09:00:00Z"));

    private final StreamFixture<ConsentStream> consent = consent();

    private static StreamFixture<ConsentStream> consent() {
        return StreamFixture.of(ConsentStream.class).givenElsewhere(openCase());
    }

    @Test
    void a_consent_is_withdrawn() {
        consent.given(consented(A, JOINT_WORK))
                .when(withdraw("2026-11-22T10:00"))
                .expectEvents(new ConsentWithdrawn(
                        CASE, A, JOINT_WORK, moment("2026-11-22T10:00:00Z"), about(A, "the lead")));
    }

    @Test
    void a_withdrawal_may_take_effect_later() {
        consent.given(consented(A, JOINT_WORK))
                .when(withdraw("2026-11-30T00:00"))
                .expectEvents(new ConsentWithdrawn(
                        CASE, A, JOINT_WORK, moment("2026-11-30T00:00:00Z"), about(A, "the lead")));
    }

    @Test
    void what_was_not_given_is_not_withdrawn() {
        consent.when(withdraw("2026-11-22T10:00")).expectRefusal(new NotGiven());
    }

    @Test
    void what_was_withdrawn_is_not_withdrawn_again() {
        consent.given(consented(A, JOINT_WORK), withdrew(A, JOINT_WORK, NOW))
                .when(withdraw("2026-11-22T10:00"))
                .expectRefusal(new NotGiven());
    }

    @Test
    void what_has_expired_is_not_withdrawn() {
        consent.given(consented(A, JOINT_WORK, TODAY.minusDays(1)))
                .when(withdraw("2026-11-22T10:00"))
                .expectRefusal(new NotGiven());
    }

    @Test
    void a_withdrawal_does_not_reach_behind_the_consent() {
        consent.given(consented(A, JOINT_WORK))
                .when(withdraw("2026-11-20T10:59"))
                .expectRefusal(new WithdrawnBeforeGiven());
    }

    @Test
    void a_refusal_is_always_heard() {
        consent.when(refuse(A, "2026-11-22T09:00"))
                .expectEvents(new ConsentRefused(CASE, A, JOINT_WORK, moment("2026-11-22T09:00:00Z")));
    }

    @Test
    void a_refusal_after_all_ends_the_consent() {
        var refused = new ConsentRefused(CASE, A, JOINT_WORK, moment("2026-11-22T09:00:00Z"));
        assertThat(Consent.of(List.of(consented(A, JOINT_WORK), refused)).isInForceAt(NOW))
                .isFalse();
    }

    /** C1: an old form turns up after the withdrawal. */
    @Test
    void a_consent_from_before_the_withdrawal_gives_nothing_back() {
        for (String at : List.of("2026-11-20T11:00", "2026-11-21T08:59", "2026-11-21T09:00")) {
            consent()
                    .given(consented(A, TREATMENT), WITHDRAWN)
                    .when(give(at, null))
                    .expectRefusal(new ConsentOvertaken());
        }
        consent()
                .given(consented(A, TREATMENT), WITHDRAWN)
                .when(give("2026-11-21T09:01", null))
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_consent_from_before_a_refusal_or_before_a_later_consent_is_not_the_last_word() {
        var refused = new ConsentRefused(CASE, A, TREATMENT, moment("2026-11-21T09:00:00Z"));
        consent().given(refused).when(give("2026-11-20T12:00", null)).expectRefusal(new ConsentOvertaken());
        consent()
                .given(consented(A, TREATMENT, TODAY.minusDays(1)))
                .when(give("2026-11-20T10:59", null))
                .expectRefusal(new ConsentOvertaken());
        consent()
                .given(consented(A, TREATMENT, TODAY.minusDays(1)))
                .when(give("2026-11-20T11:00", null))
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    /** Whatever is written down first: of the record's order nothing depends but what may no longer be said at all. */
    @Test
    void no_order_of_arrival_brings_a_consent_back() {
        var again = new ConsentGiven(
                CASE,
                A,
                JOINT_WORK,
                A,
                about(A, "as on paper"),
                ConsentMethod.WRITTEN,
                null,
                CapacityBasis.ADULT,
                moment("2026-11-20T12:00:00Z"),
                null);
        var withdrawn = withdrew(A, JOINT_WORK, Instant.parse("2026-11-21T09:00:00Z"));
        var refused = new ConsentRefused(CASE, A, JOINT_WORK, moment("2026-11-21T18:00:00Z"));
        List<ConsentEvent> said = List.of(consented(A, JOINT_WORK), again, withdrawn, refused);
        for (List<ConsentEvent> order : orders(said)) {
            assertThat(Consent.of(order).isInForceAt(NOW)).as("%s", order).isFalse();
            assertThat(Consent.of(order).isInForceAt(Instant.parse("2026-11-21T12:00:00Z")))
                    .as("%s", order)
                    .isFalse();
        }
    }

    private static List<List<ConsentEvent>> orders(List<ConsentEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<ConsentEvent>>();
        for (ConsentEvent first : events) {
            var rest = new ArrayList<>(events);
            rest.remove(first);
            for (List<ConsentEvent> tail : orders(rest)) {
                var order = new ArrayList<ConsentEvent>();
                order.add(first);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    @Test
    void a_refusal_has_been() {
        consent.when(refuse(A, "2026-11-22T10:01")).expectRefusal(new ConsentInTheFuture());
    }

    @Test
    void only_people_of_the_case_refuse() {
        consent.when(refuse(STRANGER, "2026-11-22T09:00")).expectRefusal(new PersonNotInCase(STRANGER));
    }

    private static WithdrawConsent withdraw(String effective) {
        return new WithdrawConsent(CASE, A, JOINT_WORK, clock(effective), words("the lead"));
    }

    private static RefuseConsent refuse(PersonId person, String at) {
        return new RefuseConsent(CASE, person, JOINT_WORK, clock(at));
    }
}
