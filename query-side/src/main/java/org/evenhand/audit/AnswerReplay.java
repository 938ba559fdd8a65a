package org.evenhand.audit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.ExportMade;
import org.evenhand.record.AccessEvent.PermissionChanged;
import org.evenhand.record.AccessEvent.PrintMade;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.AccessEvent.SearchPerformed;
import org.evenhand.record.AccessEvent.SignInRefused;
import org.evenhand.record.AccessEvent.SignedIn;
import org.evenhand.record.AccessEvent.SignedOut;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what concerns a case, a person, a session or a court case from the log, and replays it. */
@Component
final class AnswerReplay implements Answers<Replay, Replayed> {

    /** What is shown whole in a case's timeline, because the case depends on it. */
    private static final Set<StreamType> WHOLE = Set.of(StreamType.PERSON, StreamType.COURT_CASE);

    private final Views views;
    private final Facts facts;
    private final Clock clock;
    private final ZoneId zone;

    AnswerReplay(Views views, Facts facts, Clock clock, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        this.views = views;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Class<Replay> question() {
        return Replay.class;
    }

    @Override
    public Optional<Replayed> answer(Replay question, Sight sight) {
        Collection<Fact> gathered = gather(question.of());
        if (gathered.isEmpty()) {
            return Optional.empty();
        }
        var replaying = new Replaying(question, new Timeline(List.copyOf(gathered)), clock.instant(), zone);
        return Optional.of(replaying.answer(facts.looks(access -> isAbout(access, question.of())), facts.size()));
    }

    private Collection<Fact> gather(StreamId of) {
        var found = new LinkedHashMap<Long, Fact>();
        var streams = new LinkedHashSet<StreamId>(concerning(List.of(of), ""));
        streams.forEach(stream -> take(of, stream, found));
        if (of.type() == StreamType.CASE_FILE) {
            // Whose names, protection and orders the case depends on: named by its own events.
            Set<StreamId> named = named(List.copyOf(found.values()));
            named.removeAll(streams);
            named.forEach(stream -> facts.ofStream(stream).forEach(fact -> found.put(fact.leafIndex(), fact)));
            streams.addAll(named);
        }
        // What was refused stands in a stream of its own.
        concerning(streams, StreamType.COMMAND.code() + ":")
                .forEach(stream -> facts.ofStream(stream).forEach(fact -> found.put(fact.leafIndex(), fact)));
        return found.values();
    }

    private void take(StreamId of, StreamId stream, Map<Long, Fact> found) {
        boolean whole = stream.equals(of) || of.type() == StreamType.CASE_FILE && WHOLE.contains(stream.type());
        for (Fact fact : facts.ofStream(stream)) {
            if (whole || Concerns.of(fact.event()).contains(of)) {
                found.put(fact.leafIndex(), fact);
            }
        }
    }

    private static Set<StreamId> named(List<Fact> found) {
        var streams = new LinkedHashSet<StreamId>();
        found.forEach(fact -> Concerns.of(fact.event()).stream()
                .filter(stream -> stream.type() == StreamType.PERSON)
                .forEach(streams::add));
        return streams;
    }

    private List<StreamId> concerning(Collection<StreamId> abouts, String beginning) {
        var found = new ArrayList<StreamId>();
        views.sql("select distinct stream from views.concern where about = any (:abouts) and starts_with(stream,"
                        + " :beginning)")
                .with("abouts", abouts.stream().map(StreamId::toString).toArray(String[]::new))
                .with("beginning", beginning)
                .rows(String.class)
                .forEach(stream -> found.add(StreamId.parse(stream)));
        return found;
    }

    private static boolean isAbout(AccessEvent access, StreamId of) {
        return switch (access) {
            case RecordViewed seen -> isOf(of, seen.about(), seen.caseFile());
            case ExportMade left -> isOf(of, left.about(), left.caseFile());
            case PrintMade printed -> isOf(of, printed.about(), printed.caseFile());
            case AccessDenied denied -> of.equals(denied.about());
            case SearchPerformed e -> false;
            case PermissionChanged e -> false;
            case SignedIn e -> false;
            case SignedOut e -> false;
            case SignInRefused e -> false;
        };
    }

    private static boolean isOf(StreamId of, @Nullable StreamId about, @Nullable UUID caseFile) {
        return of.equals(about) || of.type() == StreamType.CASE_FILE && of.id().equals(caseFile);
    }
}
