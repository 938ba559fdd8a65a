package org.evenhand.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.OwnDrafts;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Actor;
import org.evenhand.sessions.SessionQuery.AwaitingCountersignature;
import org.evenhand.sessions.SessionQuery.Booking;
import org.evenhand.sessions.SessionQuery.MyDay;
import org.evenhand.sessions.SessionQuery.OneNote;
import org.evenhand.sessions.SessionQuery.OneSession;
import org.evenhand.sessions.SessionQuery.WritingANote;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class SessionPages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Asker asker;
    private final Clock clock;
    private final OwnDrafts drafts;

    SessionPages(Queries queries, Staff staff, Times times, Asker asker, Clock clock, OwnDrafts drafts) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.asker = asker;
        this.clock = clock;
        this.drafts = drafts;
    }

    @GetMapping("/today")
    TodayPage today() {
        Instant now = clock.instant();
        return TodayPage.of(queries.ask(new MyDay()), times.on(now), staff, times);
    }

    @GetMapping("/countersignatures")
    CountersignaturesPage countersignatures() {
        return CountersignaturesPage.of(queries.ask(new AwaitingCountersignature()), staff, times);
    }

    @GetMapping("/cases/{caseFile}/sessions/new")
    BookPage book(@PathVariable UUID caseFile, Forms forms) {
        return BookPage.of(
                queries.ask(new Booking(new CaseFileId(caseFile))),
                forms.of(SessionCommand.BookSession.class, Map.of("caseFile", caseFile)),
                staff);
    }

    @GetMapping("/sessions/{session}")
    SessionPage session(@PathVariable UUID session, Forms forms) {
        return SessionPage.of(queries.ask(new OneSession(new SessionId(session))), forms, staff, times);
    }

    @GetMapping("/sessions/{session}/reschedule")
    MovePage reschedule(@PathVariable UUID session, Forms forms) {
        SessionRecord found = queries.ask(new OneSession(new SessionId(session)));
        return MovePage.of(
                found,
                false,
                forms.of(
                        SessionCommand.RescheduleSession.class,
                        Map.of("session", session),
                        found.session().version()),
                times);
    }

    @GetMapping("/sessions/{session}/cancel")
    MovePage cancel(@PathVariable UUID session, Forms forms) {
        SessionRecord found = queries.ask(new OneSession(new SessionId(session)));
        return MovePage.of(
                found,
                true,
                forms.of(
                        SessionCommand.CancelSession.class,
                        Map.of("session", session),
                        found.session().version()),
                times);
    }

    @GetMapping("/cases/{caseFile}/notes/new")
    NewNotePage newNote(@PathVariable UUID caseFile, Forms forms) {
        return NewNotePage.of(
                queries.ask(new WritingANote(new CaseFileId(caseFile))),
                forms.of(NoteCommand.StartNote.class, Map.of("caseFile", caseFile)));
    }

    @GetMapping("/notes/{note}")
    NotePage note(@PathVariable UUID note, Forms forms) {
        return NotePage.of(queries.ask(new OneNote(new NoteId(note))), actor(), drafts, forms, staff, times);
    }

    /** Whoever was answered is signed in. */
    private Actor actor() {
        return asker.signedIn().orElseThrow();
    }
}
