package org.evenhand.audit;

import java.time.Instant;
import java.time.ZoneId;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.court.CourtEvent;
import org.evenhand.record.Moment;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.SessionEvent;

/**
 * Folds facts into how things stood. Facts of one stream must come in the order of their versions; streams may interleave in
 * any way, so the same facts give the same state on either clock.
 */
final class CaseFold {

    private final PeopleFold people = new PeopleFold();
    private final SafetyFold safety = new SafetyFold();
    private final SessionsFold sessions = new SessionsFold();
    private final NotesFold notes = new NotesFold();
    private final OrdersFold orders = new OrdersFold();

    /** What has no part in the state (diaries, names, refusals, searches) is in the timeline all the same. */
    void on(Fact fact) {
        switch (fact.event()) {
            case CaseFileEvent e -> people.on(e);
            case JointWorkEvent e -> safety.on(e);
            case ConsentEvent e -> safety.on(e);
            case ScreeningEvent e ->
                safety.on(e, new Moment(fact.recordedAt(), fact.envelope().zone()));
            case SessionEvent e -> sessions.on(e);
            case NoteEvent e -> notes.on(e);
            case CourtEvent e -> orders.on(e);
            default -> {}
        }
    }

    CaseThen at(Instant instant, ZoneId zone) {
        return new CaseThen(
                people.referrals(),
                people.people(),
                people.allocations(),
                safety.bars(instant),
                safety.consents(instant, zone),
                safety.screenings(),
                sessions.sessions(),
                notes.notes(),
                orders.orders(instant, zone));
    }
}
