package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.racing.RunningFamily.CLINICIAN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.platform.Commands;
import org.evenhand.platform.FamilySide;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.Screening;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Edge case 23, through every stream that it passes. */
class ABarByOrderOfTheCourtTest {

    private static final Actor LIAISON = new Actor(StreamFixture.STAFF, Role.COURT_LIAISON);
    private static int numbers = 1;

    @TempDir
    static Path home;

    private static ConfigurableApplicationContext side;

    private RunningFamily family;
    private SessionId session;
    private CourtCaseId courtCase;
    private OrderId order;

    @BeforeAll
    static void start() {
        side = new SpringApplicationBuilder(FamilySide.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "evenhand.data-dir=" + home,
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                .run();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void a_joint_session_is_booked() {
        Ids ids = side.getBean(Ids.class);
        family = new RunningFamily(side.getBean(Commands.class), ids);
        family.isReadyForJointWork();
        LocalDateTime at = TODAY.plusDays(40 + numbers).atTime(10, 0);
        session = family.isBookedTogether(at);
        courtCase = new CourtCaseId(ids.next());
        order = new OrderId(ids.next());
        var parties = List.of(new Party(family.a, PartyRole.APPLICANT), new Party(family.b, PartyRole.RESPONDENT));
        asked(new LinkCourtCase(
                courtCase,
                new Confided("EDGE23-" + numbers++),
                NumberScheme.OTHER,
                "Family Court at Invented Quay",
                CourtCaseType.FL401,
                parties,
                null));
    }

    @Test
    void edge_23_a_provision_stops_the_session_that_was_booked_before_it() {
        asked(new LinkCaseFile(courtCase, family.caseFile, false));
        asked(received(OrderState.APPROVED, 1));
        asked(noContact(1));

        assertThat(starting()).isEqualTo(new RefusedWith(new JointWorkBarred(family.caseFile, BarBasis.ORDER)));
    }

    @Test
    void edge_23_so_does_a_link_that_is_made_after_the_provision() {
        asked(received(OrderState.APPROVED, 1));
        asked(noContact(1));
        asked(new LinkCaseFile(courtCase, family.caseFile, false));

        assertThat(starting()).isEqualTo(new RefusedWith(new JointWorkBarred(family.caseFile, BarBasis.ORDER)));
    }

    /** What is left of a family in the end: its bars, the rescreens of both parents, and what a start is told. */
    private record End(List<String> bars, List<Optional<LocalDate>> screenAgain, Object start) {}

    @Test
    void the_end_is_the_same_whether_the_link_came_first_or_the_order() {
        asked(new LinkCaseFile(courtCase, family.caseFile, false));
        asked(received(OrderState.APPROVED, 1));
        asked(noContact(1));
        End linkFirst = end();
        a_joint_session_is_booked();
        asked(received(OrderState.APPROVED, 1));
        asked(noContact(1));
        asked(new LinkCaseFile(courtCase, family.caseFile, false));

        assertThat(end()).isEqualTo(linkFirst);
        assertThat(linkFirst.bars()).hasSize(1);
        assertThat(linkFirst.screenAgain()).hasSize(2).allMatch(Optional::isPresent);
    }

    @Test
    void so_it_is_when_the_order_bars_nothing() {
        asked(new LinkCaseFile(courtCase, family.caseFile, false));
        asked(received(OrderKind.CHILD_ARRANGEMENTS, OrderState.APPROVED, 1));
        End linkFirst = end();
        a_joint_session_is_booked();
        asked(received(OrderKind.CHILD_ARRANGEMENTS, OrderState.APPROVED, 1));
        asked(new LinkCaseFile(courtCase, family.caseFile, false));

        assertThat(end()).isEqualTo(linkFirst);
        assertThat(linkFirst.bars()).isEmpty();
        assertThat(linkFirst.screenAgain()).hasSize(2).allMatch(Optional::isPresent);
    }

    private End end() {
        return new End(
                events(JointWorkEvent.streamOf(family.caseFile)).stream()
                        .map(org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred.class::cast)
                        .map(bar -> bar.basis() + " until " + bar.until())
                        .toList(),
                Stream.of(family.a, family.b)
                        .map(parent -> Screening.of(events(ScreeningEvent.streamOf(family.caseFile, parent)).stream()
                                        .map(ScreeningEvent.class::cast)
                                        .toList())
                                .dueAgain(TODAY))
                        .toList(),
                ((RefusedWith) starting()).refusal().code());
    }

    private List<Object> events(StreamId stream) {
        return side.getBean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    @Test
    void edge_23_a_non_molestation_order_stops_it_before_anybody_has_read_a_provision_in_it() {
        asked(new LinkCaseFile(courtCase, family.caseFile, false));
        asked(received(OrderState.APPROVED, 1));

        assertThat(starting()).isEqualTo(new RefusedWith(new JointWorkBarred(family.caseFile, BarBasis.ORDER)));
    }

    @Test
    void edge_6_a_provision_of_a_draft_stops_nothing() {
        asked(new LinkCaseFile(courtCase, family.caseFile, false));
        asked(received(OrderState.DRAFT, 1));
        asked(noContact(1));

        assertThat(starting()).isInstanceOf(Accepted.class);
    }

    private Object starting() {
        return family.send(CLINICIAN, new StartSession(session, null, List.of(family.a, family.b)));
    }

    private RecordOrder received(OrderState state, int version) {
        return received(OrderKind.NON_MOLESTATION, state, version);
    }

    private RecordOrder received(OrderKind kind, OrderState state, int version) {
        return new RecordOrder(
                courtCase,
                new OrderVersion(order, version),
                state,
                kind,
                OrderType.FINAL,
                TODAY,
                null,
                TODAY,
                null,
                false,
                null,
                null,
                null);
    }

    private RecordProvision noContact(int version) {
        return new RecordProvision(
                courtCase,
                new ProvisionId(side.getBean(Ids.class).next()),
                new OrderVersion(order, version),
                ProvisionKind.NO_CONTACT,
                List.of(family.a, family.b),
                TODAY,
                null,
                new Confided("must not meet"));
    }

    private void asked(CourtCommand command) {
        assertThat(family.send(LIAISON, command))
                .as(command.getClass().getSimpleName())
                .isInstanceOf(Accepted.class);
    }
}
