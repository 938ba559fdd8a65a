package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Moment;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.ChildConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.JointWorkNotOffered;
import org.evenhand.sessions.SessionRefusal.RescreenDue;
import org.evenhand.sessions.SessionRefusal.ScreeningMissing;
import org.evenhand.sessions.SessionType;
import org.junit.jupiter.api.Test;

/** S2: whoever works with one parent learns of the other side only that joint sessions are not being offered. */
class DiscretionTest {

    private static final SessionId SESSION = new SessionId(id(0x5E));
    private static final Command START = new StartSession(SESSION, null, List.of(A, B));
    private static final List<Refusal> BENS =
            List.of(new ScreeningMissing(B), new RescreenDue(B, TODAY.minusDays(1)), new JointConsentMissing(B));
    private static final List<Refusal> ANNS =
            List.of(new ScreeningMissing(A), new RescreenDue(A, TODAY.minusDays(1)), new JointConsentMissing(A));

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final Discretion discretion = new Discretion(store, Clock.fixed(NOW, ZoneOffset.UTC), LONDON);

    DiscretionTest() {
        happened(referred());
        happened(new SessionBooked(
                SESSION,
                CASE,
                Compartment.JOINT,
                SessionType.JOINT,
                new Moment(NOW, LONDON),
                60,
                null,
                null,
                List.of(A, B),
                List.of(STAFF)));
    }

    @Test
    void a_reason_on_the_other_side_is_the_same_whatever_it_is() {
        happened(allocated(STAFF, AllocationRole.LEAD, A, CHILD));
        assertThat(BENS).allSatisfy(reason -> assertThat(told(reason)).isEqualTo(new JointWorkNotOffered()));
    }

    @Test
    void a_reason_on_ones_own_side_is_told() {
        happened(allocated(STAFF, AllocationRole.LEAD, A, CHILD));
        assertThat(ANNS).allSatisfy(reason -> assertThat(told(reason)).isEqualTo(reason));
    }

    @Test
    void a_bar_is_told_only_to_whoever_works_with_both() {
        var bar = new JointWorkBarred(CASE, BarBasis.RISK);
        happened(allocated(STAFF, AllocationRole.LEAD, A));
        assertThat(told(bar)).isEqualTo(new JointWorkNotOffered());
        happened(allocated(STAFF, AllocationRole.CO_THERAPIST, B));
        assertThat(told(bar)).isEqualTo(bar);
    }

    @Test
    void a_childs_consent_is_the_business_of_those_who_work_with_the_child() {
        var missing = new ChildConsentMissing(CHILD);
        happened(allocated(STAFF, AllocationRole.LEAD, A));
        assertThat(told(missing)).isEqualTo(new JointWorkNotOffered());
        happened(allocated(STAFF, AllocationRole.LEAD, A, CHILD));
        assertThat(told(missing)).isEqualTo(missing);
    }

    @Test
    void whoever_works_with_everybody_is_told_everything() {
        happened(allocated(STAFF, AllocationRole.LEAD));
        assertThat(BENS).allSatisfy(reason -> assertThat(told(reason)).isEqualTo(reason));
    }

    @Test
    void an_allocation_that_counts_no_more_tells_nothing() {
        happened(allocated(STAFF, AllocationRole.LEAD), conflicted(STAFF));
        assertThat(told(BENS.getFirst())).isEqualTo(new JointWorkNotOffered());
        happened(allocated(COLLEAGUE, AllocationRole.LEAD, B));
        assertThat(told(BENS.getFirst())).isEqualTo(new JointWorkNotOffered());
    }

    @Test
    void a_booking_names_its_case_itself() {
        happened(allocated(STAFF, AllocationRole.LEAD, A));
        Command book = Samples.of(BookSession.class, Map.of("caseFile", CASE, "session", new SessionId(id(0x60))));
        assertThat(discretion.of(BENS.getFirst(), book, STAFF)).isEqualTo(new JointWorkNotOffered());
        assertThat(discretion.of(ANNS.getFirst(), book, STAFF)).isEqualTo(ANNS.getFirst());
    }

    @Test
    void what_lies_on_no_side_is_told_as_it_is() {
        assertThat(told(new StaleStream(3, 5))).isEqualTo(new StaleStream(3, 5));
    }

    private Refusal told(Refusal refusal) {
        return discretion.of(refusal, START, STAFF);
    }

    private void happened(Event... events) {
        for (Event event : events) {
            int version = versions.merge(event.stream(), 1, Integer::sum) - 1;
            store.publish(new GenericDomainEventMessage<>(
                    event.stream().type().code(), event.stream().toString(), version, event));
        }
    }
}
