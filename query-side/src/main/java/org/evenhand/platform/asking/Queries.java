package org.evenhand.platform.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.record.About;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.ExportMade;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.AccessEvent.SearchPerformed;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Counted;
import org.evenhand.record.Id;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.Purpose;
import org.evenhand.record.Query;
import org.evenhand.record.Searches;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** The one door to the views. */
public final class Queries {

    private final Asker asker;
    private final Rights rights;
    private final ReadingLog log;
    private final Map<Class<?>, Answers<?, ?>> answers;

    public Queries(Asker asker, Rights rights, ReadingLog log, List<Answers<?, ?>> answers) {
        this.asker = asker;
        this.rights = rights;
        this.log = log;
        this.answers = answers.stream().collect(Collectors.toUnmodifiableMap(Answers::question, Function.identity()));
    }

    /** @throws NothingToShow if there is no such record or this actor may not see it; the two are indistinguishable */
    public <R> R ask(Query<R> question) {
        Actor actor = asker.signedIn().orElseThrow(NothingToShow::new);
        Optional<Sight> sight = rights.of(actor, question);
        Optional<R> answer = sight.flatMap(seen -> handler(question).answer(question, seen));
        if (sight.isEmpty() || answer.isEmpty()) {
            log.enter(denied(actor, question), actor, purpose(actor), Optional.empty());
            throw new NothingToShow();
        }
        // Before the answer leaves: if this cannot be written, nothing is shown.
        List<AccessEvent> entries = entries(sight.get(), question, answer.get());
        log.enterAll(entries, actor, purpose(actor), sight.get().basis());
        Leaving.remember(entries, sight.get().basis());
        return answer.get();
    }

    @SuppressWarnings("unchecked") // registered under its question's own class
    private <R> Answers<Query<R>, R> handler(Query<R> question) {
        Answers<?, ?> handler = answers.get(question.getClass());
        if (handler == null) {
            throw new IllegalStateException(
                    "nobody answers " + question.getClass().getSimpleName());
        }
        return (Answers<Query<R>, R>) handler;
    }

    private static RecordViewed viewed(Sight sight, Query<?> question) {
        UUID caseFile = sight.caseFile().orElse(null);
        List<Compartment> compartments = new ArrayList<>(sight.compartments());
        compartments.sort(Comparator.comparing(Compartment::code));
        return new RecordViewed(
                sight.actor().id(), question.getClass().getSimpleName(), stream(question), caseFile, compartments);
    }

    /** The look; of a search how much it found; of a file that it left. */
    private static <R> List<AccessEvent> entries(Sight sight, Query<R> question, R answer) {
        RecordViewed viewed = viewed(sight, question);
        var entries = new ArrayList<AccessEvent>(List.of(viewed));
        if (question instanceof Searches searches && answer instanceof Counted counted) {
            Id search = searches.search();
            if (search != null) {
                entries.add(
                        new SearchPerformed(viewed.reader(), new StreamId(StreamType.SEARCH, search), counted.found()));
            }
        }
        if (question instanceof LeavesAsFile<R> file && file.leavesWith(answer)) {
            entries.add(new ExportMade(
                    viewed.reader(), viewed.question(), viewed.about(), viewed.caseFile(), ExportMade.As.FILE));
        }
        return entries;
    }

    private static AccessEvent denied(Actor actor, Query<?> question) {
        return new AccessDenied(actor.id(), question.getClass().getSimpleName(), stream(question));
    }

    private static @Nullable StreamId stream(Query<?> question) {
        return question.about() instanceof About.OneRecord(StreamId stream) ? stream : null;
    }

    static Purpose purpose(Actor actor) {
        return switch (actor.role()) {
            case CLINICIAN, TRAINEE, SUPERVISOR -> Purpose.DIRECT_CARE;
            case COURT_LIAISON -> Purpose.COURT_PROCEEDINGS;
            case AUDITOR -> Purpose.AUDIT;
            case PRIVACY_OFFICER -> Purpose.INFORMATION_GOVERNANCE;
            case SERVICE_MANAGER -> Purpose.SERVICE_MANAGEMENT;
            case SYSTEM -> Purpose.OPERATION;
        };
    }
}
