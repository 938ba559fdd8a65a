package org.evenhand.casefile;

import java.util.List;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.AllegationEvent;
import org.evenhand.safeguarding.ConcernEvent;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.SessionEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One line per event of a case file, in its compartment. */
@Component
final class TimelineProjection implements Projection<Event> {

    private final Views views;

    TimelineProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Class<Event> reads() {
        return Event.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.case_event");
    }

    @Override
    public void evolve(Event event, Recorded as) {
        switch (event) {
            case CaseFileEvent e -> happened(e.caseFile(), null, as);
            case FollowUpEvent e -> happened(e.caseFile(), e.person(), as);
            // How often they met is in the sessions.
            case JointSessionCounted e -> {}
            case ScreeningEvent e -> happened(e.caseFile(), e.person(), as);
            case ConcernEvent e -> happened(e.caseFile(), e.person(), as);
            case AllegationEvent e -> happened(e.caseFile(), e.person(), as);
            case ConsentEvent e -> happened(e.caseFile(), e.person(), as);
            case JointWorkEvent e -> happened(e.caseFile(), null, as);
            case SessionEvent e -> happened(e.caseFile(), null, as);
            // A draft is its author's until it is signed.
            case NoteDraftSaved e -> {}
            case NoteEvent e -> happened(e.caseFile(), null, as);
            // People, courts and searches belong to no one case file.
            default -> {}
        }
    }

    private void happened(CaseFileId caseFile, @Nullable PersonId person, Recorded as) {
        Event event = as.event();
        views.named("casefile/happened")
                .with("leaf", as.leafIndex())
                .with("caseFile", caseFile)
                .with("compartment", event.compartment())
                .with("type", event.getClass().getAnnotation(Named.class).value())
                .with("stream", event.stream())
                .with("actor", as.envelope().actor().id())
                .with("person", person)
                .with("occurredAt", as.occurredAt())
                .with("recordedAt", as.recordedAt())
                .run();
    }
}
