package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.family.TheFamily;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.DoubleBooked;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** Whoever wins, the record could have come about one after the other. */
class RacingCommandsTest {

    private static final int ROUNDS = 12;
    private static final LocalDateTime LONG_FROM_NOW =
            TheFamily.TODAY.plusDays(30).atTime(10, 0);

    private final Commands commands = RunningSide.commands();
    private final Ids ids = RunningSide.ids();

    /** Edge case 23 at its sharpest: no joint session starts after the bar. */
    @Test
    void a_bar_and_a_start_never_both_come_first() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = new RunningFamily(commands, ids);
            family.isReadyForJointWork();
            SessionId session = family.isBookedTogether(LONG_FROM_NOW.plusHours(round));
            var bar = new SetJointWorkBar(
                    family.caseFile, new BarId(ids.next()), BarBasis.RISK, null, null, words("threats"));
            var outcomes = Together.send(
                    () -> family.send(CLINICIAN, bar),
                    () -> family.send(CLINICIAN, new StartSession(session, null, List.of(family.a, family.b))));

            long barred = accepted(outcomes.getFirst()).position();
            switch (outcomes.getLast()) {
                case Accepted started -> assertThat(started.position()).isLessThan(barred);
                case RefusedWith refused ->
                    assertThat(refused.refusal()).isEqualTo(new JointWorkBarred(family.caseFile, BarBasis.RISK));
            }
        }
    }

    /** Edge case 10 at its sharpest. */
    @Test
    void a_withdrawal_and_a_start_never_both_come_first() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = new RunningFamily(commands, ids);
            family.isReadyForJointWork();
            SessionId session =
                    family.isBookedTogether(LONG_FROM_NOW.plusDays(1).plusHours(round));
            var withdrawal = new WithdrawConsent(
                    family.caseFile, family.a, ConsentPurpose.JOINT_WORK, RunningFamily.now(), null);
            var outcomes = Together.send(
                    () -> family.send(CLINICIAN, withdrawal),
                    () -> family.send(CLINICIAN, new StartSession(session, null, List.of(family.a, family.b))));

            long withdrawn = accepted(outcomes.getFirst()).position();
            switch (outcomes.getLast()) {
                case Accepted started -> assertThat(started.position()).isLessThan(withdrawn);
                case RefusedWith refused -> assertThat(refused.refusal()).isEqualTo(new JointConsentMissing(family.a));
            }
        }
    }

    @Test
    void of_three_bookings_at_once_the_clinician_gets_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDateTime at = LONG_FROM_NOW.plusDays(2 + round);
            List<Callable<Outcome>> bookings = new ArrayList<>();
            for (int offset = 0; offset < 3; offset++) {
                var family = new RunningFamily(commands, ids);
                family.isOpen();
                var booking = family.book(
                        new SessionId(ids.next()), SessionType.INDIVIDUAL, at.plusMinutes(20L * offset), family.a);
                bookings.add(() -> family.send(CLINICIAN, booking));
            }
            var outcomes = Together.send(bookings);

            // The first and the third overlap the second and each other: 60 minutes each, 20 apart.
            assertThat(outcomes.stream().filter(Accepted.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(RefusedWith.class::isInstance).map(RefusedWith.class::cast))
                    .allSatisfy(refused -> assertThat(refused.refusal()).isEqualTo(new DoubleBooked(STAFF)));
        }
    }

    @Test
    void one_person_is_not_registered_at_two_desks() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var family = new RunningFamily(commands, ids);
            String surname = "Ashdown" + "abcdefghijklmnopqrstuvwxyz".charAt(round);
            var outcomes = Together.send(
                    () -> family.send(SUPERVISOR, born(surname)), () -> family.send(CLINICIAN, born(surname)));

            assertThat(outcomes.stream().filter(Accepted.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(RefusedWith.class::isInstance).map(RefusedWith.class::cast))
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(PossibleDuplicate.class));
        }
    }

    private RegisterPerson born(String surname) {
        return new RegisterPerson(
                new PersonId(ids.next()),
                List.of(new TypedName(words("Kit"), words(surname))),
                null,
                words("1984-02-29"),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return (Accepted) outcome;
    }
}
