package org.evenhand.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.incidents.IncidentCommand.AddIncidentAction;
import org.evenhand.incidents.IncidentCommand.ClassifyIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncidentAction;
import org.evenhand.incidents.IncidentCommand.RecordNotification;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.IncidentEvent.IncidentActionAdded;
import org.evenhand.incidents.IncidentEvent.IncidentActionClosed;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.incidents.IncidentEvent.IncidentClosed;
import org.evenhand.incidents.IncidentEvent.IncidentNotified;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentEvent.NotificationRequired;
import org.evenhand.incidents.IncidentRefusal.ActionAlreadyAdded;
import org.evenhand.incidents.IncidentRefusal.ActionUnknown;
import org.evenhand.incidents.IncidentRefusal.ActionsOpen;
import org.evenhand.incidents.IncidentRefusal.AlreadyNotified;
import org.evenhand.incidents.IncidentRefusal.HappenedInTheFuture;
import org.evenhand.incidents.IncidentRefusal.IncidentAlreadyReported;
import org.evenhand.incidents.IncidentRefusal.IncidentIsClosed;
import org.evenhand.incidents.IncidentRefusal.IncidentNotClassified;
import org.evenhand.incidents.IncidentRefusal.NotificationsOpen;
import org.evenhand.incidents.IncidentRefusal.NotifiedBeforeAware;
import org.evenhand.incidents.IncidentRefusal.NotifiedInTheFuture;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.junit.jupiter.api.Test;

class AnIncidentTest {

    private static final IncidentId INCIDENT = new IncidentId(id(0x1C));
    private static final IncidentActionId ACTION = new IncidentActionId(id(0xAC));
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final StreamFixture<IncidentStream> incident =
            StreamFixture.of(IncidentStream.class).givenElsewhere(openCase());

    @Test
    void it_is_reported_and_keeps_the_case_open() {
        incident.when(report(false, "2026-11-22T09:00"))
                .expectEvents(reported(false))
                .expectAlsoAppended(new WorkBegun(CASE, WorkKind.INCIDENT, INCIDENT.value(), Compartment.STAFF));
    }

    @Test
    void without_a_name_if_they_wish() {
        incident.when(report(true, "2026-11-22T09:00")).expectEvents(reported(true));
        assertThat(reported(true).reportedBy()).isNull();
    }

    @Test
    void it_has_happened_and_is_reported_once() {
        incident.when(report(false, "2026-11-22T10:01")).expectRefusal(new HappenedInTheFuture());
        StreamFixture.of(IncidentStream.class)
                .given(reported(false))
                .when(report(false, "2026-11-22T09:00"))
                .expectRefusal(new IncidentAlreadyReported());
    }

    @Test
    void the_regulator_has_seventy_two_hours_from_when_the_service_knew() {
        incident.given(reported(false))
                .when(new ClassifyIncident(
                        INCIDENT, IncidentSeverity.MODERATE, new Confided("H1"), List.of(NotifiedBody.ICO)))
                .expectEvents(classified(), required());
    }

    @Test
    void who_was_told_is_recorded_once_and_not_before_it_happened() {
        incident.given(reported(false), classified(), required())
                .when(tell("2026-11-22T09:50"))
                .expectEvents(notified());
        afresh().given(reported(false), notified())
                .when(tell("2026-11-22T09:50"))
                .expectRefusal(new AlreadyNotified());
        afresh().given(reported(false)).when(tell("2026-11-22T10:01")).expectRefusal(new NotifiedInTheFuture());
        afresh().given(reported(false)).when(tell("2026-11-22T08:00")).expectRefusal(new NotifiedBeforeAware());
    }

    @Test
    void actions_are_added_and_done() {
        incident.given(reported(false)).when(add()).expectEvents(added());
        afresh().given(reported(false), added()).when(add()).expectRefusal(new ActionAlreadyAdded());
        afresh().given(reported(false), added()).when(done()).expectEvents(actionClosed());
        afresh().given(reported(false)).when(done()).expectRefusal(new ActionUnknown());
    }

    @Test
    void it_is_closed_with_nothing_open() {
        incident.given(reported(false), classified(), required(), notified(), added(), actionClosed())
                .when(close())
                .expectEvents(closed())
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.INCIDENT, INCIDENT.value(), Compartment.STAFF));
    }

    @Test
    void it_is_not_closed_unclassified_with_an_open_action_or_somebody_untold_or_twice() {
        incident.given(reported(false)).when(close()).expectRefusal(new IncidentNotClassified());
        afresh().given(reported(false), classified(), added()).when(close()).expectRefusal(new ActionsOpen());
        afresh().given(reported(false), classified(), required()).when(close()).expectRefusal(new NotificationsOpen());
        afresh().given(reported(false), classified(), closed()).when(close()).expectRefusal(new IncidentIsClosed());
    }

    private static StreamFixture<IncidentStream> afresh() {
        return StreamFixture.of(IncidentStream.class).givenElsewhere(openCase());
    }

    private static ReportIncident report(boolean anonymous, String at) {
        return new ReportIncident(
                INCIDENT,
                CASE,
                IncidentKind.DISCLOSED_TO_THE_WRONG_PERSON,
                words("a letter went to the old address"),
                clock(at),
                anonymous);
    }

    private static IncidentReported reported(boolean anonymous) {
        return new IncidentReported(
                INCIDENT,
                CASE,
                IncidentKind.DISCLOSED_TO_THE_WRONG_PERSON,
                of("a letter went to the old address"),
                moment("2026-11-22T09:00:00Z"),
                moment("2026-11-22T10:00:00Z"),
                anonymous ? null : STAFF);
    }

    private static IncidentClassified classified() {
        return new IncidentClassified(
                INCIDENT, CASE, IncidentSeverity.MODERATE, Personal.of(CASE.subject(), "H1"), STAFF);
    }

    private static NotificationRequired required() {
        return new NotificationRequired(INCIDENT, CASE, NotifiedBody.ICO, moment("2026-11-25T10:00:00Z"));
    }

    private static RecordNotification tell(String at) {
        return new RecordNotification(INCIDENT, NotifiedBody.ICO, clock(at), words("IC-1"));
    }

    private static IncidentNotified notified() {
        return new IncidentNotified(
                INCIDENT, CASE, NotifiedBody.ICO, moment("2026-11-22T09:50:00Z"), of("IC-1"), STAFF);
    }

    private static AddIncidentAction add() {
        return new AddIncidentAction(INCIDENT, ACTION, words("check the address book"), DUE);
    }

    private static IncidentActionAdded added() {
        return new IncidentActionAdded(INCIDENT, CASE, ACTION, of("check the address book"), DUE);
    }

    private static CloseIncidentAction done() {
        return new CloseIncidentAction(INCIDENT, ACTION, words("checked"));
    }

    private static IncidentActionClosed actionClosed() {
        return new IncidentActionClosed(INCIDENT, CASE, ACTION, of("checked"), STAFF);
    }

    private static CloseIncident close() {
        return new CloseIncident(INCIDENT, words("check before sending"));
    }

    private static IncidentClosed closed() {
        return new IncidentClosed(INCIDENT, CASE, of("check before sending"), STAFF);
    }

    private static Personal of(String text) {
        return Personal.of(CASE.subject(), text);
    }
}
