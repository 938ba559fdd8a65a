package org.evenhand.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.InCase;
import org.evenhand.record.Command;
import org.evenhand.record.Event;
import org.evenhand.record.OnOneSide;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * What of a refusal may leave the service, and to whom (S2). Asked at the door only: the record and the command log keep
 * the rule that it was, and the same command sent again is answered the same way.
 *
 * <p>Trusts the case file's stream for who works with whom; on no allocation, on one of another day, and on a case that the
 * command does not name, it tells the less.
 */
public final class Discretion {

    private final EventStore store;
    private final Clock clock;
    private final ZoneId zone;

    Discretion(EventStore store, Clock clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    public Refusal of(Refusal refusal, Command command, StaffId asker) {
        return refusal instanceof OnOneSide reason && !mayKnow(reason.side(), command, asker)
                ? reason.toldToTheOthers()
                : refusal;
    }

    private boolean mayKnow(Optional<PersonId> side, Command command, StaffId asker) {
        List<CaseFileId> caseFiles = List.copyOf(
                Concerning.of(command, events(command.target()).stream().findFirst())
                        .caseFiles());
        return !caseFiles.isEmpty()
                && caseFiles.stream()
                        .map(this::caseFile)
                        .allMatch(caseFile -> side.map(List::of).orElseGet(() -> parents(caseFile)).stream()
                                .allMatch(person ->
                                        caseFile.worksWith(asker, person, LocalDate.now(clock.withZone(zone)))));
    }

    private static List<PersonId> parents(CaseFile caseFile) {
        return caseFile.parentsAmong(
                caseFile.people().stream().map(InCase::person).toList());
    }

    private CaseFile caseFile(CaseFileId id) {
        return CaseFile.of(events(new StreamId(StreamType.CASE_FILE, id)).stream()
                .map(CaseFileEvent.class::cast)
                .toList());
    }

    private List<Event> events(StreamId stream) {
        return store.readEvents(stream.toString(), 0)
                .asStream()
                .map(message -> (Event) message.getPayload())
                .toList();
    }
}
