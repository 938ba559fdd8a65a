package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.evenhand.law.LawText;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;

/**
 * Given, when, then for one stream, with everything around it that a decision may ask for: a fixed clock, foreseeable ids,
 * London's local times, other streams, and an intent.
 *
 * <pre>{@code
 * StreamFixture.of(SessionStream.class)
 *         .given(booked(JOINT))
 *         .givenElsewhere(barred(NON_MOLESTATION_ORDER))
 *         .when(new StartSession(SESSION))
 *         .expectRefusal(new JointWorkBarred(CASE));
 * }</pre>
 */
public final class StreamFixture<A> {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final StaffId STAFF = new StaffId(UUID.fromString("01935b40-0000-7000-8000-00000000c11c"));
    public static final UUID COMMAND_ID = UUID.fromString("01935b40-0000-7000-8000-0000000000c0");
    /** What was relied on; in the running system the rights put it there. */
    public static final String BASIS = "allocation:01935b40-0000-7000-8000-0000000000a1";

    private final AggregateTestFixture<A> axon;
    private final RememberedStreams elsewhere = new RememberedStreams();
    private final SetClock clock = new SetClock(NOW);
    private final List<Event> given = new ArrayList<>();
    private Instant recordedAt = NOW;

    private StreamFixture(Class<A> aggregate) {
        axon = new AggregateTestFixture<>(aggregate);
        axon.registerCommandTargetResolver(new CommandTarget());
        axon.registerCommandHandlerInterceptor(new MissingIsNotFound());
        axon.registerInjectableResource(clock);
        axon.registerInjectableResource(elsewhere);
        axon.registerInjectableResource(new CountedIds());
        axon.registerInjectableResource(new LocalTimes(LONDON));
        axon.registerInjectableResource(LawText.of("england-and-wales"));
    }

    public static <A> StreamFixture<A> of(Class<A> aggregate) {
        return new StreamFixture<>(aggregate);
    }

    /** Anything else that the stream's handlers take as a parameter. */
    public StreamFixture<A> with(Object resource) {
        axon.registerInjectableResource(resource);
        return this;
    }

    public StreamFixture<A> at(Instant now) {
        clock.now = now;
        return this;
    }

    /** When what is given was recorded; the fixture's now where it is not said. */
    public StreamFixture<A> recordedAt(Instant then) {
        recordedAt = then;
        return this;
    }

    public StreamFixture<A> given(Event... events) {
        given.addAll(List.of(events));
        return this;
    }

    public StreamFixture<A> givenElsewhere(Event... events) {
        elsewhere.give(events);
        return this;
    }

    public Decision when(Command command) {
        return whenAskedBy(new Actor(STAFF, Role.CLINICIAN), command);
    }

    public Decision whenAskedBy(Actor actor, Command command) {
        return whenMeant(intentOf(actor), command);
    }

    public Decision whenMeant(Intent intent, Command command) {
        var prior = given.isEmpty()
                ? axon.givenNoPriorActivity()
                : axon.givenCurrentTime(recordedAt).andGiven(given);
        return new Decision(prior.when(command, Map.of(Intent.KEY, intent)), elsewhere);
    }

    public static Intent intentOf(Actor actor) {
        return new Intent(
                COMMAND_ID, actor, null, Optional.of(BASIS), Purpose.DIRECT_CARE, COMMAND_ID, null, null, LONDON);
    }

    /** What was decided. */
    public static final class Decision {

        private final ResultValidator<?> result;
        private final RememberedStreams elsewhere;

        private Decision(ResultValidator<?> result, RememberedStreams elsewhere) {
            this.result = result;
            this.elsewhere = elsewhere;
        }

        /** Exactly these, in this order, in the stream itself. */
        public Decision expectEvents(Event... expected) {
            result.expectSuccessfulHandlerExecution();
            result.expectEventsMatching(Matchers.matches(published -> {
                assertThat(payloads(published)).containsExactly((Object[]) expected);
                return true;
            }));
            return this;
        }

        /** Accepted, and nothing needed to be said: a repetition that changes nothing. */
        public Decision expectNothingToSay() {
            return expectEvents();
        }

        public Decision expectRefusal(Refusal refusal) {
            result.expectException(Refused.class)
                    .expectExceptionDetails(refusal)
                    .expectNoEvents();
            assertThat(elsewhere.appended()).isEmpty();
            return this;
        }

        /** Exactly these, in this order, in other streams by the same append. */
        public Decision expectAlsoAppended(Event... expected) {
            assertThat(elsewhere.appended()).containsExactly(expected);
            return this;
        }

        /** What was said in the stream itself; nothing where it was refused. */
        public List<Event> said() {
            var said = new ArrayList<Event>();
            result.expectEventsMatching(Matchers.matches(published -> {
                payloads(published).forEach(payload -> said.add((Event) payload));
                return true;
            }));
            return said;
        }

        public List<Event> alsoAppended() {
            return elsewhere.appended();
        }

        public Optional<Refusal> refusal() {
            try {
                result.expectSuccessfulHandlerExecution();
                return Optional.empty();
            } catch (AssertionError refused) {
                var because = new ArrayList<Refusal>();
                result.expectException(Matchers.matches((Throwable thrown) -> {
                    if (!(thrown instanceof Refused no)) {
                        throw new AssertionError("not refused but broken", thrown);
                    }
                    return because.add(no.refusal());
                }));
                return Optional.of(because.getFirst());
            }
        }

        /** Axon's own validator, for what is not said above. */
        public ResultValidator<?> axon() {
            return result;
        }

        private static List<Object> payloads(List<?> published) {
            return published.stream()
                    .<Object>map(event -> ((Message<?>) event).getPayload())
                    .toList();
        }
    }

    private static final class SetClock extends Clock {

        private Instant now;

        private SetClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
