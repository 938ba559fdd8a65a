package org.evenhand.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evenhand.law.Law;
import org.evenhand.law.LawText;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Belongs;
import org.evenhand.platform.asking.NothingToShow;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Rights;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Followers;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.Readings;
import org.evenhand.privacy.RetentionRules;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Query;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The read side on a real PostgreSQL with every projection and answer of these packages, without web and without ciphertext. */
public final class ReadSide implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    public final List<AccessEvent> readings = new ArrayList<>();
    private final Clock clock;
    private final RememberedRecord record;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Views views = ViewsForTests.create();
    private final Progress progress = new Progress(views);
    private final Followers followers;
    private final Queries queries;
    private @Nullable Actor asking;

    public ReadSide(Instant now, String... packages) {
        this(now, beans -> {}, packages);
    }

    /** @param more beans that stand for what is at the edge */
    public ReadSide(Instant now, Consumer<GenericApplicationContext> more, String... packages) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        record = new RememberedRecord(clock);
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Answers.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Families.class));
        // What a capability's answers share.
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.RequestRows")));
        scanner.scan(packages);
        scanner.scan(Families.class.getPackageName());
        context.registerBean(Staff.class, Strangers::new);
        context.registerBean(Views.class, () -> views);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Law.class, () -> LawText.of("england-and-wales"));
        context.registerBean(RetentionRules.class, () -> new RetentionRules(LawText.of("england-and-wales")));
        context.registerBean(
                Readings.class,
                () -> most -> readings.reversed().stream()
                        .map(each -> new Readings.Reading(clock.instant(), each, Optional.empty()))
                        .toList());
        context.register(BelongingWiring.class);
        context.registerBean(RememberedRecord.class, () -> record);
        more.accept(context);
        context.refresh();
        followers = new Followers(all(Projection.class), record, views, progress);
        followers.start();
        var rights = new Rights(views, all(Belongs.class), clock, LONDON);
        queries = new Queries(
                () -> Optional.ofNullable(asking),
                rights,
                (reading, reader, purpose, basis) -> readings.add(reading),
                all(Answers.class));
    }

    @SuppressWarnings("unchecked") // the beans of a raw type
    private <T> List<T> all(Class<?> type) {
        return (List<T>) List.copyOf(context.getBeansOfType(type).values());
    }

    /** Recorded now, and seen by every view when this returns. */
    public void entered(Event... events) {
        enteredAt(clock.instant(), events);
    }

    public void enteredAt(Instant at, Event... events) {
        seen(record.enterAt(at, Actor.SYSTEM, events));
    }

    public void enteredBy(Actor actor, Event... events) {
        seen(record.enter(actor, events));
    }

    private void seen(long leaf) {
        if (!progress.reaches(leaf, A_WHILE)) {
            throw new AssertionError("the views did not get there: " + followers.stopped());
        }
    }

    public <R> R ask(Actor actor, Query<R> question) {
        asking = actor;
        return queries.ask(question);
    }

    /** What a missing record looks like. */
    public boolean isNothing(Actor actor, Query<?> question) {
        try {
            ask(actor, question);
            return false;
        } catch (NothingToShow nothing) {
            return true;
        }
    }

    public Views views() {
        return views;
    }

    public RememberedRecord record() {
        return record;
    }

    public Clock clock() {
        return clock;
    }

    public static Actor actor(Role role, StaffId id) {
        return new Actor(id, role);
    }

    @Override
    public void close() {
        followers.stop();
        context.close();
    }

    /** Staff by reference: names belong to accounts, which these tests have none of. */
    private static final class Strangers implements Staff {

        @Override
        public String name(StaffId id) {
            return "staff " + id.value();
        }

        @Override
        public List<Member> clinical() {
            return List.of();
        }
    }
}
