package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtImportEvent;
import org.evenhand.court.CourtNumberEvent;
import org.evenhand.court.SearchEvent;
import org.evenhand.people.LikenessEvent;
import org.evenhand.people.PersonEvent;
import org.evenhand.record.CommandEvent;
import org.evenhand.record.Event;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.sessions.DiaryEvent;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.SessionEvent;

/** All events of Evenhand: every sealed parent by name, so that a new stream is registered by somebody who meant to. */
public final class KernelEvents {

    static final List<Class<? extends Event>> PARENTS = List.of(
            PersonEvent.class,
            LikenessEvent.class,
            CaseFileEvent.class,
            ConsentEvent.class,
            ScreeningEvent.class,
            JointWorkEvent.class,
            SessionEvent.class,
            DiaryEvent.class,
            NoteEvent.class,
            CourtEvent.class,
            CourtNumberEvent.class,
            CourtImportEvent.class,
            SearchEvent.class,
            CommandEvent.class);

    /** In the order of the revisions that they take. None yet: every event is in its first revision. */
    private static final List<Upcaster> UPCASTERS = List.of();

    private KernelEvents() {}

    public static EventTypes types() {
        return new EventTypes(PARENTS, UPCASTERS);
    }
}
