package org.evenhand.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.ClosureReason;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.record.Event;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionEvent.SessionRescheduled;
import org.evenhand.sessions.SessionEvent.SessionStarted;

/**
 * Which fields of which events a class of data is made of. An event that is not here is in no class and leaves in no pack,
 * so a new kind of event is withheld until somebody has decided.
 */
record Disclosable(Set<DataClass> classes, Class<? extends Event> event, List<String> fields) {

    static final List<Disclosable> ALL = List.of(
            row(DataClass.ENROLMENT, ReferralAccepted.class),
            row(DataClass.ENROLMENT, ReferralDeclined.class),
            row(DataClass.ATTENDANCE, SessionBooked.class, "startsAt"),
            row(DataClass.ATTENDANCE, SessionRescheduled.class, "to"),
            row(DataClass.ATTENDANCE, SessionStarted.class, "at"),
            row(DataClass.ATTENDANCE, AttendanceRecorded.class, "mark.attendance"),
            row(DataClass.ATTENDANCE, AttendanceCorrected.class, "is.attendance"),
            row(DataClass.COMPLETION, CaseFileClosed.class, "reason"),
            row(DataClass.SAFEGUARDING, ScreeningCompleted.class, "outcome", "risk"),
            content(NoteDraftSaved.class, "body"),
            content(NoteSigned.class, "author", "bodyHash"),
            content(LateEntryDeclared.class, "contact", "delayMinutes"),
            content(AddendumSigned.class, "kind", "body", "author"),
            content(NoteCountersigned.class, "supervisor"),
            content(NoteFiledByReattribution.class, "body", "author"),
            content(AddendumFiled.class, "kind", "body", "author"),
            row(DataClass.CONTACT_DETAILS, ContactDetailsSet.class, "kind", "detail"),
            row(DataClass.ACCESS_LOG, DisclosureReleased.class, "at", "method", "recipient"));

    /** Why else a case ended could tell of one parent what the other is not told. */
    private static final Set<ClosureReason> CODES = EnumSet.of(ClosureReason.COMPLETED, ClosureReason.ENDED_EARLY);

    /** Whether there can be anything of that class to grant. */
    static boolean isRecorded(DataClass dataClass, DisclosureBasis basis) {
        return ALL.stream().anyMatch(each -> each.classes().contains(dataClass))
                && (dataClass != DataClass.ACCESS_LOG || basis == DisclosureBasis.SUBJECT_ACCESS);
    }

    /** @throws IllegalArgumentException for an event that is in no class */
    static List<String> fieldsOf(Event event) {
        if (event instanceof CaseFileClosed closed && !CODES.contains(closed.reason())) {
            return List.of();
        }
        return ALL.stream()
                .filter(each -> each.event().isInstance(event))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(event.getClass().getSimpleName() + " is in no class of data"))
                .fields();
    }

    private static Disclosable row(DataClass dataClass, Class<? extends Event> event, String... fields) {
        return new Disclosable(Set.of(dataClass), event, List.of(fields));
    }

    /** Of a note: which of these classes it is in, its compartment and its kind say. */
    private static Disclosable content(Class<? extends Event> event, String... fields) {
        return new Disclosable(
                EnumSet.of(
                        DataClass.JOINT_CONTENT,
                        DataClass.INDIVIDUAL_CONTENT,
                        DataClass.CHILD_CONTENT,
                        DataClass.SUPERVISION),
                event,
                List.of(fields));
    }
}
