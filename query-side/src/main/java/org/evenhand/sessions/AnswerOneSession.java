package org.evenhand.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.JointWorkTold;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionQuery.OneSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class AnswerOneSession implements Answers<OneSession, SessionRecord> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerOneSession(Views views, Families families, Clock clock) {
        this.clock = clock;
        this.views = views;
        this.families = families;
    }

    private record Row(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            SessionType type,
            Instant startsAt,
            int minutes,
            @Nullable String place,
            @Nullable String room,
            String status,
            @Nullable Instant startedAt,
            @Nullable Instant splitAt,
            @Nullable Instant endedAt,
            @Nullable Long lastedMinutes,
            @Nullable Integer breakMinutes,
            @Nullable CancelledBy cancelledBy,
            @Nullable CancelReason cancelReason,
            @Nullable Long noticeHours,
            long version) {

        /** Edge case 10: of what was for several the other side is told that it is not going ahead, and neither who nor why. */
        private SessionRecord.Booked booked(boolean inFull) {
            boolean told = inFull || compartment instanceof Compartment.OfPerson || cancelReason == null;
            return new SessionRecord.Booked(
                    session,
                    compartment,
                    type,
                    startsAt,
                    minutes,
                    place,
                    room,
                    status,
                    startedAt,
                    splitAt,
                    endedAt,
                    lastedMinutes,
                    breakMinutes,
                    told ? cancelledBy : null,
                    told ? cancelReason : CancelReason.NOT_GOING_AHEAD,
                    told ? noticeHours : null,
                    version);
        }
    }

    @Override
    public Class<OneSession> question() {
        return OneSession.class;
    }

    @Override
    public Optional<SessionRecord> answer(OneSession question, Sight sight) {
        return views.named("sessions/session")
                .with("session", question.session())
                .with("compartments", sight.codes())
                .first(Row.class)
                .map(row -> record(row, families.facts(row.caseFile(), sight), sight));
    }

    private SessionRecord record(Row row, CaseFacts facts, Sight sight) {
        List<SessionRecord.TakesPart> people = views.named("sessions/people-of-session")
                .with("session", row.session())
                .with("compartments", sight.codes())
                .rows(SessionRecord.TakesPart.class);
        List<StaffId> clinicians = views.sql("select clinician from views.session_clinician where session = :session")
                .with("session", row.session())
                .rows(StaffId.class);
        return new SessionRecord(
                facts,
                row.booked(JointWorkTold.inFull(facts, sight)),
                people,
                clinicians,
                writable(row, people, sight),
                notes(views, null, row.session().value(), sight),
                new JointWorkTold(views).isClosed(row.caseFile(), sight, clock.instant()));
    }

    /** The session's own compartment, and that of everybody who takes part and on whose side the reader works. */
    private static List<Compartment> writable(Row row, List<SessionRecord.TakesPart> people, Sight sight) {
        List<Compartment> all = new ArrayList<>();
        all.add(row.compartment());
        people.stream()
                .map(each -> Compartment.of(each.person()))
                .filter(sight::sees)
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        return all;
    }

    static List<NoteRecord.Written> notes(Views views, @Nullable UUID note, @Nullable UUID session, Sight sight) {
        return views.named("sessions/notes-of")
                .with("note", note)
                .with("session", session)
                .with("compartments", sight.codes())
                .with("staff", sight.staff())
                .with("today", sight.today())
                // A colleague's process notes are nobody else's, in an emergency neither.
                .with("supervises", sight.actor().role() == Role.SUPERVISOR && !sight.isAllBroken())
                .rows(NoteRecord.Written.class);
    }
}
