package org.evenhand.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.evenhand.incidents.IncidentCommand.AddIncidentAction;
import org.evenhand.incidents.IncidentCommand.ClassifyIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncidentAction;
import org.evenhand.incidents.IncidentCommand.RecordNotification;
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
import org.evenhand.incidents.IncidentRefusal.IncidentIsClosed;
import org.evenhand.incidents.IncidentRefusal.IncidentNotClassified;
import org.evenhand.incidents.IncidentRefusal.NotificationsOpen;
import org.evenhand.incidents.IncidentRefusal.NotifiedBeforeAware;
import org.evenhand.incidents.IncidentRefusal.NotifiedInTheFuture;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;

/** What is done about an incident, until nothing is open. */
record HandlingAnIncident(Incident incident, StaffId by) {

    /** Classified again, only who was not named before is to be told anew; nobody's time begins a second time. */
    List<IncidentEvent> of(ClassifyIncident command, TellingWithin within) {
        IncidentReported reported = open();
        var said = new ArrayList<IncidentEvent>();
        said.add(new IncidentClassified(
                command.incident(),
                reported.caseFile(),
                command.severity(),
                Confided.ifSaid(command.hazardRef(), subject(reported)),
                by));
        for (NotifiedBody body : new LinkedHashSet<>(command.tell())) {
            if (!incident.toTell().containsKey(body) && !incident.told().contains(body)) {
                said.add(new NotificationRequired(
                        command.incident(), reported.caseFile(), body, within.of(body, reported.awareAt())));
            }
        }
        return said;
    }

    /** Also of somebody who need not have been told. */
    IncidentNotified of(RecordNotification command, LocalTimes times, Instant now) {
        IncidentReported reported = open();
        if (incident.told().contains(command.body())) {
            throw Refused.because(new AlreadyNotified());
        }
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new NotifiedInTheFuture());
        }
        if (reported.happenedAt() != null
                && at.at().isBefore(reported.happenedAt().at())) {
            throw Refused.because(new NotifiedBeforeAware());
        }
        return new IncidentNotified(
                command.incident(),
                reported.caseFile(),
                command.body(),
                at,
                Confided.ifSaid(command.reference(), subject(reported)),
                by);
    }

    IncidentActionAdded of(AddIncidentAction command) {
        IncidentReported reported = open();
        if (incident.actions().contains(command.action())) {
            throw Refused.because(new ActionAlreadyAdded());
        }
        return new IncidentActionAdded(
                command.incident(),
                reported.caseFile(),
                command.action(),
                words(command.what(), "what", reported),
                command.due());
    }

    IncidentActionClosed of(CloseIncidentAction command) {
        IncidentReported reported = open();
        if (!incident.open().contains(command.action())) {
            throw Refused.because(new ActionUnknown());
        }
        return new IncidentActionClosed(
                command.incident(), reported.caseFile(), command.action(), words(command.done(), "done", reported), by);
    }

    IncidentClosed of(CloseIncident command) {
        IncidentReported reported = open();
        if (!incident.classified()) {
            throw Refused.because(new IncidentNotClassified());
        }
        if (!incident.open().isEmpty()) {
            throw Refused.because(new ActionsOpen());
        }
        if (!incident.toTell().isEmpty()) {
            throw Refused.because(new NotificationsOpen());
        }
        return new IncidentClosed(
                command.incident(), reported.caseFile(), words(command.learned(), "learned", reported), by);
    }

    private IncidentReported open() {
        IncidentReported reported = incident.reported();
        if (reported == null) {
            throw Refused.because(new NotFound());
        }
        if (incident.closed()) {
            throw Refused.because(new IncidentIsClosed());
        }
        return reported;
    }

    private static Subject subject(IncidentReported reported) {
        return reported.keeper();
    }

    private static Personal words(Confided words, String field, IncidentReported reported) {
        if (words.isBlank()) {
            throw Refused.because(new FieldMissing(field));
        }
        return words.about(subject(reported));
    }
}
