package org.evenhand.platform.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.ExportMade;
import org.evenhand.record.AccessEvent.PrintMade;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.Actor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How what was asked in this request leaves: as JSON for somebody who reads across cases, or drawn to be printed. Entered beside each
 * look, before the page is written; if that fails nothing leaves. What counts as leaving is ADR 32.
 */
public final class Leaving {

    private static final String LOOKS = Leaving.class.getName();

    private final Asker asker;
    private final ReadingLog log;

    public Leaving(Asker asker, ReadingLog log) {
        this.asker = asker;
        this.log = log;
    }

    private record Look(RecordViewed viewed, Optional<String> basis) {}

    /** Outside a request nothing leaves. */
    static void remember(List<AccessEvent> entries, Optional<String> basis) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            List<Look> looks = new ArrayList<>(of(request));
            entries.stream()
                    .filter(RecordViewed.class::isInstance)
                    .map(RecordViewed.class::cast)
                    .forEach(viewed -> looks.add(new Look(viewed, basis)));
            request.setAttribute(LOOKS, List.copyOf(looks), RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked") // written above and nowhere else
    private static List<Look> of(RequestAttributes request) {
        return request.getAttribute(LOOKS, RequestAttributes.SCOPE_REQUEST) instanceof List<?> looks
                ? (List<Look>) looks
                : List.of();
    }

    /** As JSON. Of those who work on a case their program's look is a look like any other. */
    public void asData() {
        asker.signedIn()
                .filter(Leaving::readsAcrossCases)
                .ifPresent(actor -> looks().forEach(look -> enter(
                        new ExportMade(
                                actor.id(),
                                look.viewed().question(),
                                look.viewed().about(),
                                look.viewed().caseFile(),
                                ExportMade.As.JSON),
                        actor,
                        look)));
    }

    public void onPaper() {
        asker.signedIn()
                .ifPresent(actor -> looks().forEach(look -> enter(
                        new PrintMade(
                                actor.id(),
                                look.viewed().question(),
                                look.viewed().about(),
                                look.viewed().caseFile()),
                        actor,
                        look)));
    }

    private void enter(AccessEvent event, Actor actor, Look look) {
        log.enter(event, actor, Queries.purpose(actor), look.basis());
    }

    private static List<Look> looks() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? List.of() : of(request);
    }

    private static boolean readsAcrossCases(Actor actor) {
        return switch (actor.role()) {
            case AUDITOR, PRIVACY_OFFICER -> true;
            case CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM -> false;
        };
    }
}
