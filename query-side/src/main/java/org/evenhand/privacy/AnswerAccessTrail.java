package org.evenhand.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.AccessTrail.Line;
import org.evenhand.privacy.AccessTrail.Trail;
import org.evenhand.privacy.Readings.Reading;
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
import org.evenhand.record.Role;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Found in the access log itself and not in a view of it; nothing of a family with which the asker has a conflict of interest. */
@Component
final class AnswerAccessTrail implements Answers<AccessTrail, Trail> {

    /** Known limit: what is older than so many entries of the whole service is found by the audit of the log. */
    private static final int NEWEST = 5_000;

    private static final int SHOWN = 200;

    private final Views views;
    private final Readings readings;

    AnswerAccessTrail(Views views, Readings readings) {
        this.views = views;
        this.readings = readings;
    }

    @Override
    public Class<AccessTrail> question() {
        return AccessTrail.class;
    }

    @Override
    public Optional<Trail> answer(AccessTrail question, Sight sight) {
        Set<UUID> closed = new HashSet<>(
                views.named("privacy/closed-to").with("staff", sight.staff()).rows(UUID.class));
        List<Line> all = readings.newest(NEWEST).stream()
                .filter(reading -> !isOfAny(closed, reading.event()))
                .map(AnswerAccessTrail::line)
                .toList();
        return Optional.of(new Trail(
                all.stream()
                        .filter(line ->
                                question.kind() == null || question.kind().equals(line.kind()))
                        .filter(line ->
                                question.reader() == null || question.reader().equals(line.reader()))
                        .limit(SHOWN)
                        .toList(),
                all.stream().map(Line::reader).distinct().toList()));
    }

    private static boolean isOfAny(Set<UUID> closed, AccessEvent event) {
        return switch (event) {
            case RecordViewed e -> isOfAny(closed, e.about(), e.caseFile());
            case ExportMade e -> isOfAny(closed, e.about(), e.caseFile());
            case PrintMade e -> isOfAny(closed, e.about(), e.caseFile());
            case AccessDenied e -> isOfAny(closed, e.about(), null);
            case SearchPerformed _, PermissionChanged _, SignedIn _, SignedOut _, SignInRefused _ -> false;
        };
    }

    private static boolean isOfAny(Set<UUID> closed, @Nullable StreamId about, @Nullable UUID caseFile) {
        return about != null && closed.contains(about.id()) || caseFile != null && closed.contains(caseFile);
    }

    private static Line line(Reading reading) {
        return switch (reading.event()) {
            case RecordViewed e -> of(reading, e.question(), e.about(), null, null, null, null);
            case AccessDenied e -> of(reading, e.question(), e.about(), null, null, null, null);
            case ExportMade e -> of(reading, e.question(), e.about(), null, e.as().name(), null, null);
            case PrintMade e -> of(reading, e.question(), e.about(), null, null, null, null);
            case SearchPerformed e -> of(reading, null, e.search(), e.hits(), null, null, null);
            case PermissionChanged e -> of(reading, null, null, null, null, e.was(), e.now());
            case SignedIn e -> of(reading, null, null, null, null, null, null);
            case SignedOut e -> of(reading, null, null, null, null, null, null);
            case SignInRefused e -> of(reading, null, null, null, null, null, null);
        };
    }

    private static Line of(
            Reading reading,
            @Nullable String question,
            @Nullable StreamId about,
            @Nullable Integer hits,
            @Nullable String left,
            @Nullable Role was,
            @Nullable Role now) {
        AccessEvent event = reading.event();
        return new Line(
                reading.at(), event.reader(), event.getClass().getSimpleName(), question, about, hits, left, was, now);
    }
}
