package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.racing.RunningFamily.CLINICIAN;

import java.util.Optional;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.IncidentId;
import org.evenhand.incidents.IncidentKind;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.record.Actor;
import org.evenhand.record.Envelope;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.Test;

/** Whoever asks not to be named is named nowhere in the record, and may only what they may. */
class ReportingWithoutANameTest {

    private final Commands commands = RunningSide.commands();

    @Test
    void neither_the_report_nor_its_envelope_names_them() {
        var incident = new IncidentId(RunningSide.ids().next());
        Intent intent = intent(CLINICIAN);
        var report = report(incident, "a letter went astray");
        assertThat(commands.send(report, intent)).isInstanceOf(Outcome.Accepted.class);
        assertThat(commands.send(report, intent)).as("sent again").isInstanceOf(Outcome.Accepted.class);
        assertUnnamed(new StreamId(StreamType.INCIDENT, incident));
    }

    @Test
    void nor_does_a_refusal() {
        Intent intent = intent(CLINICIAN);
        assertThat(commands.send(report(new IncidentId(RunningSide.ids().next()), " "), intent))
                .isEqualTo(new Outcome.RefusedWith(new FieldMissing("account")));
        assertUnnamed(new StreamId(StreamType.COMMAND, intent.commandId()));
    }

    @Test
    void an_auditor_does_not_report_by_not_being_named() {
        var report = report(new IncidentId(RunningSide.ids().next()), "a letter went astray");
        assertThat(commands.send(report, intent(new Actor(STAFF, Role.AUDITOR))))
                .isEqualTo(new Outcome.RefusedWith(new NotFound()));
    }

    private static void assertUnnamed(StreamId stream) {
        var events =
                RunningSide.store().readEvents(stream.toString()).asStream().toList();
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getMetaData().toString())
                    .doesNotContain(STAFF.value().toString());
            assertThat(event.getPayload().toString())
                    .doesNotContain(STAFF.value().toString());
            assertThat(((Envelope) event.getMetaData().get(Envelope.KEY)).actor())
                    .isEqualTo(Actor.UNNAMED);
        });
    }

    private static ReportIncident report(IncidentId incident, String account) {
        return new ReportIncident(
                incident, null, IncidentKind.DISCLOSED_TO_THE_WRONG_PERSON, words(account), null, true);
    }

    private static Intent intent(Actor actor) {
        var id = RunningSide.ids().next();
        return new Intent(id, actor, null, Optional.empty(), Purpose.DIRECT_CARE, id, null, null, LONDON);
    }
}
