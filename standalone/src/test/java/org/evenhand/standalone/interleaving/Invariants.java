package org.evenhand.standalone.interleaving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.deadlines.DeadlineEvent.FellDue;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionStarted;
import org.evenhand.sessions.SessionId;
import org.evenhand.store.Entry;

/** What holds of every record, whatever was asked in which order: each a question with a name, put to the log alone. */
final class Invariants {

    interface Check {
        /** What breaks it, as sentences; empty where it holds. */
        List<String> brokenIn(List<Entry> log);
    }

    private Invariants() {}

    static Map<String, Check> all() {
        return Map.of(
                "streams have no gaps", Invariants::gaps,
                "every event says who, why and whose", Invariants::envelopes,
                "no joint session starts while a bar stands", Invariants::startsUnderABar,
                "no joint session starts without each participant's consent", Invariants::startsWithoutConsent,
                "a note is struck out once, by two people", Invariants::strikeOuts,
                "a note is signed once, by its author", Invariants::signatures,
                "nobody begins a note in a case that they are not allocated to", Invariants::notesByStrangers,
                "a deadline falls due once", Invariants::deadlines);
    }

    static List<String> brokenIn(List<Entry> log) {
        var broken = new ArrayList<String>();
        all().forEach((name, check) -> check.brokenIn(log).forEach(each -> broken.add(name + ": " + each)));
        return broken;
    }

    private static List<String> gaps(List<Entry> log) {
        var broken = new ArrayList<String>();
        Map<StreamId, Long> versions = new HashMap<>();
        long leaf = log.isEmpty() ? 0 : log.getFirst().leafIndex();
        for (Entry entry : log) {
            long version = versions.merge(entry.row().stream(), entry.version(), (before, next) -> before + 1);
            if (entry.version() != version || entry.leafIndex() != leaf++) {
                broken.add("leaf " + entry.leafIndex());
            }
        }
        return broken;
    }

    private static List<String> envelopes(List<Entry> log) {
        var broken = new ArrayList<String>();
        for (Entry entry : log) {
            var envelope = entry.envelope();
            boolean cause = envelope.actor().role() != Role.SYSTEM
                    || !(entry.event() instanceof FellDue)
                    || envelope.causationId() != null;
            if (!cause
                    || !envelope.compartment().equals(entry.event().compartment())
                    || envelope.subjects().isEmpty()) {
                broken.add("leaf " + entry.leafIndex());
            }
        }
        return broken;
    }

    private static List<String> startsUnderABar(List<Entry> log) {
        var broken = new ArrayList<String>();
        Map<CaseFileId, Map<Object, JointWorkBarred>> bars = new HashMap<>();
        Map<SessionId, SessionBooked> booked = new HashMap<>();
        for (Entry entry : log) {
            Instant now = entry.row().recordedAt();
            switch (entry.event()) {
                case JointWorkBarred e ->
                    bars.computeIfAbsent(e.caseFile(), key -> new HashMap<>()).put(e.bar(), e);
                case JointWorkBarLifted e ->
                    bars.getOrDefault(e.caseFile(), new HashMap<>()).remove(e.bar());
                case SessionBooked e -> booked.put(e.session(), e);
                case SessionStarted e -> {
                    SessionBooked session = booked.get(e.session());
                    boolean barred = session != null
                            && isJoint(session)
                            && bars.getOrDefault(session.caseFile(), Map.of()).values().stream()
                                    .anyMatch(bar -> bar.until() == null
                                            || bar.until().at().isAfter(now));
                    if (barred) {
                        broken.add("leaf " + entry.leafIndex());
                    }
                }
                default -> {}
            }
        }
        return broken;
    }

    /** Whatever it is called: what brings both parents together is filed as theirs. */
    private static boolean isJoint(SessionBooked session) {
        return session.compartment().equals(Compartment.JOINT);
    }

    private static List<String> startsWithoutConsent(List<Entry> log) {
        var broken = new ArrayList<String>();
        Map<CaseFileId, Set<PersonId>> consenting = new HashMap<>();
        Map<PersonId, Instant> ended = new HashMap<>();
        Map<SessionId, SessionBooked> booked = new HashMap<>();
        for (Entry entry : log) {
            Instant now = entry.row().recordedAt();
            switch (entry.event()) {
                case ConsentGiven e
                when e.purpose() == ConsentPurpose.JOINT_WORK ->
                    consenting
                            .computeIfAbsent(e.caseFile(), key -> new HashSet<>())
                            .add(e.person());
                case ConsentWithdrawn e
                when e.purpose() == ConsentPurpose.JOINT_WORK
                        && !e.effective().at().isAfter(now) -> {
                    consenting.getOrDefault(e.caseFile(), new HashSet<>()).remove(e.person());
                    ended.put(e.person(), e.effective().at());
                }
                case ConsentRefused e
                when e.purpose() == ConsentPurpose.JOINT_WORK ->
                    consenting.getOrDefault(e.caseFile(), new HashSet<>()).remove(e.person());
                case SessionBooked e -> booked.put(e.session(), e);
                case SessionStarted e -> {
                    SessionBooked session = booked.get(e.session());
                    if (session != null
                            && isJoint(session)
                            && !consenting
                                    .getOrDefault(session.caseFile(), Set.of())
                                    // What ended in the same moment, but after the start, did not end before it.
                                    .containsAll(e.present().stream()
                                            .filter(person -> !ended.getOrDefault(person, Instant.MIN)
                                                    .isAfter(e.at().at()))
                                            .toList())) {
                        broken.add("leaf " + entry.leafIndex());
                    }
                }
                default -> {}
            }
        }
        return broken;
    }

    private static List<String> strikeOuts(List<Entry> log) {
        var broken = new ArrayList<String>();
        var struck = new HashSet<NoteId>();
        for (Entry entry : log) {
            if (entry.event() instanceof NoteStruckOut e
                    && (!struck.add(e.note()) || e.requestedBy().equals(e.approvedBy()))) {
                broken.add("leaf " + entry.leafIndex());
            }
        }
        return broken;
    }

    private static List<String> signatures(List<Entry> log) {
        var broken = new ArrayList<String>();
        Map<NoteId, NoteStarted> started = new HashMap<>();
        var signed = new HashSet<String>();
        for (Entry entry : log) {
            switch (entry.event()) {
                case NoteStarted e -> started.put(e.note(), e);
                case NoteSigned e -> {
                    NoteStarted note = started.get(e.note());
                    boolean author = note != null && note.author().equals(e.author());
                    if (!author || !signed.add(e.note() + " " + e.revision())) {
                        broken.add("leaf " + entry.leafIndex());
                    }
                }
                default -> {}
            }
        }
        return broken;
    }

    private static List<String> notesByStrangers(List<Entry> log) {
        var broken = new ArrayList<String>();
        Map<CaseFileId, Map<Object, ClinicianAllocated>> teams = new HashMap<>();
        for (Entry entry : log) {
            switch (entry.event()) {
                case ClinicianAllocated e ->
                    teams.computeIfAbsent(e.caseFile(), key -> new HashMap<>()).put(e.allocation(), e);
                case AllocationEnded e ->
                    teams.getOrDefault(e.caseFile(), new HashMap<>()).remove(e.allocation());
                case CaseFileEvent e -> {}
                case NoteStarted e -> {
                    Actor actor = entry.envelope().actor();
                    boolean allocated = actor.role() == Role.SYSTEM
                            || teams.getOrDefault(e.caseFile(), Map.of()).values().stream()
                                    .anyMatch(each -> each.clinician().equals(actor.id()));
                    if (!allocated) {
                        broken.add("leaf " + entry.leafIndex());
                    }
                }
                default -> {}
            }
        }
        return broken;
    }

    private static List<String> deadlines(List<Entry> log) {
        var seen = new HashSet<UUID>();
        return log.stream()
                .filter(entry -> entry.event() instanceof FellDue fell
                        && !seen.add(fell.deadline().value()))
                .map(entry -> "leaf " + entry.leafIndex())
                .toList();
    }
}
