package org.evenhand.platform.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.About;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** Role × allocation × compartment × conflict of interest (DOMAIN.md §3). Everything is denied unless granted here. */
public final class Rights {

    private final Views views;
    private final Map<StreamType, Belongs> belongs;
    private final Clock clock;
    private final ZoneId zone;

    public Rights(Views views, List<Belongs> belongs, Clock clock, ZoneId zone) {
        this.views = views;
        this.belongs = belongs.stream().collect(Collectors.toUnmodifiableMap(Belongs::type, each -> each));
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty where this actor may not ask this. */
    Optional<Sight> of(Actor actor, Query<?> question) {
        Reach reach = reach(actor, question.getClass());
        if (reach == Reach.NONE) {
            return Optional.empty();
        }
        return switch (question.about()) {
            case About.OneRecord(StreamId stream) -> ofRecord(actor, reach, stream);
            case About.OwnWork own -> Optional.of(roleOnly(actor, reach));
            case About.NobodyYet nobody -> Optional.of(roleOnly(actor, reach));
            case About.EveryCase every -> Optional.of(roleOnly(actor, reach));
        };
    }

    /** @throws IllegalArgumentException for a question that does not say who may ask it: nobody may */
    static Reach reach(Actor actor, Class<?> question) {
        MayAsk may = question.getAnnotation(MayAsk.class);
        if (may == null) {
            throw new IllegalArgumentException(question.getSimpleName() + " does not say who may ask it");
        }
        return switch (actor.role()) {
            case CLINICIAN -> may.clinician();
            case TRAINEE -> may.trainee();
            case SUPERVISOR -> may.supervisor();
            case COURT_LIAISON -> may.courtLiaison();
            case AUDITOR -> may.auditor();
            case PRIVACY_OFFICER -> may.privacyOfficer();
            case SERVICE_MANAGER -> may.serviceManager();
            case SYSTEM -> Reach.NONE;
        };
    }

    private Optional<Sight> ofRecord(Actor actor, Reach reach, StreamId stream) {
        Set<UUID> caseFiles = caseFiles(stream);
        if (isConflicted(actor, stream, caseFiles)) {
            return Optional.empty();
        }
        return switch (reach) {
            case NONE -> Optional.empty();
            case OWN -> began(actor, reach, stream, caseFiles);
            case ALLOCATED -> allocated(actor, reach, caseFiles).or(() -> own(actor, reach, stream, caseFiles));
            case INTAKE ->
                allocated(actor, reach, caseFiles)
                        .or(() -> own(actor, reach, stream, caseFiles))
                        .or(() -> intake(actor, reach, caseFiles));
            case COURT -> Optional.of(sight(actor, reach, Optional.empty(), caseFiles, Set.of(Compartment.COURT)));
            case ENVELOPES -> Optional.of(sight(actor, reach, Optional.empty(), caseFiles, Set.of()));
        };
    }

    private record Granted(UUID caseFile, String compartment, String basis, boolean underBreakGlass) {}

    /** By working there, or under break-glass. */
    private Optional<Sight> allocated(Actor actor, Reach reach, Set<UUID> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Optional.empty();
        }
        List<Granted> granted = views.named("asking/granted")
                .with("staff", actor.id())
                .with("today", today())
                .with("now", clock.instant())
                .with("caseFiles", caseFiles)
                .rows(Granted.class);
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        Set<Compartment> worked = opened(granted.stream().filter(each -> !each.underBreakGlass()));
        Set<Compartment> broken = opened(granted.stream().filter(Granted::underBreakGlass));
        broken.removeAll(worked);
        // Wherever break-glass opened anything more, that is what the reading is entered under.
        String basis = granted.stream()
                .filter(each -> each.underBreakGlass() == !broken.isEmpty())
                .findFirst()
                .orElseThrow()
                .basis();
        return Optional.of(
                sight(actor, reach, Optional.of(basis), caseFiles, worked).andBroken(broken));
    }

    private static Set<Compartment> opened(Stream<Granted> granted) {
        return granted.map(each -> Compartment.parse(each.compartment()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What somebody began themselves and no case file holds yet. */
    private Optional<Sight> own(Actor actor, Reach reach, StreamId stream, Set<UUID> caseFiles) {
        return caseFiles.isEmpty() ? began(actor, reach, stream, caseFiles) : Optional.empty();
    }

    private Optional<Sight> began(Actor actor, Reach reach, StreamId stream, Set<UUID> caseFiles) {
        Belongs how = belongs.get(stream.type());
        if (how == null || how.own().isEmpty()) {
            return Optional.empty();
        }
        Set<Compartment> compartments =
                views.sql(how.own()).with("id", stream.id()).with("staff", actor.id()).rows(String.class).stream()
                        .map(Compartment::parse)
                        .collect(Collectors.toSet());
        return compartments.isEmpty()
                ? Optional.empty()
                : Optional.of(sight(actor, reach, Optional.empty(), caseFiles, compartments));
    }

    private Optional<Sight> intake(Actor actor, Reach reach, Set<UUID> caseFiles) {
        return caseFiles.isEmpty()
                ? Optional.empty()
                : Optional.of(sight(actor, reach, Optional.empty(), caseFiles, Set.of(Compartment.STAFF)));
    }

    private Sight sight(
            Actor actor, Reach reach, Optional<String> basis, Set<UUID> caseFiles, Set<Compartment> compartments) {
        Optional<UUID> only = caseFiles.size() == 1 ? caseFiles.stream().findFirst() : Optional.empty();
        return new Sight(actor, reach, basis, only, compartments, Set.of(), today());
    }

    private Sight roleOnly(Actor actor, Reach reach) {
        return sight(actor, reach, Optional.empty(), Set.of(), Set.of());
    }

    private Set<UUID> caseFiles(StreamId stream) {
        Belongs how = belongs.get(stream.type());
        return how == null
                ? Set.of()
                : Set.copyOf(views.sql(how.caseFiles()).with("id", stream.id()).rows(UUID.class));
    }

    /**
     * Cuts access at once and wherever the family appears (edge case 12), whatever the role; also to one's own record, and to a
     * court case in which one is a party before any case file holds it.
     */
    private boolean isConflicted(Actor actor, StreamId stream, Set<UUID> caseFiles) {
        return views.named("asking/conflicted")
                .with("staff", actor.id())
                .with("caseFiles", caseFiles.toArray(UUID[]::new))
                .with("courtCase", courtCase(stream))
                .with("person", stream.type() == StreamType.PERSON ? stream.id() : null)
                .only(Boolean.class);
    }

    private @Nullable UUID courtCase(StreamId stream) {
        return switch (stream.type()) {
            case COURT_CASE -> stream.id();
            case COURT_IMPORT ->
                views
                        .sql("select court_case from views.court_import where court_import = :id")
                        .with("id", stream.id())
                        .rows(UUID.class)
                        .stream()
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
