package org.evenhand.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.evenhand.law.LawText;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.AskingWiring;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Attempts;
import org.evenhand.platform.pages.KeptText;
import org.evenhand.platform.pages.OwnDrafts;
import org.evenhand.platform.pages.PagesWiring;
import org.evenhand.platform.projecting.Followers;
import org.evenhand.platform.projecting.Progress;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.Readings;
import org.evenhand.privacy.RetentionRules;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The clinician's pages over real views and a record in memory; who asks is set by the test. */
@Configuration(proxyBeanMethods = false)
@Import({AskingWiring.class, BelongingWiring.class, PagesWiring.class})
@ImportAutoConfiguration({
    WebMvcAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.safeguarding",
            "org.evenhand.consent",
            "org.evenhand.incidents",
            "org.evenhand.sessions",
            "org.evenhand.outcomes",
            "org.evenhand.supervision",
            "org.evenhand.privacy",
            "org.evenhand.platform.families",
            "org.evenhand.platform.pages"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PagesForTests {

    /** Who is signed in and what was entered in the access log; set {@code broken} and nothing can be entered. */
    public static final class Desk implements Asker, ReadingLog {

        public final AtomicReference<@Nullable Actor> actor = new AtomicReference<>();
        public final List<AccessEvent> entered = new ArrayList<>();
        /** What each entry rests on, in the same order; empty where it rests on a role alone. */
        public final List<String> bases = new ArrayList<>();

        public boolean broken;

        @Override
        public Optional<Actor> signedIn() {
            return Optional.ofNullable(actor.get());
        }

        @Override
        public void enter(
                AccessEvent reading, Actor reader, org.evenhand.record.Purpose purpose, Optional<String> basis) {
            if (broken) {
                throw new IllegalStateException("the access log is away");
            }
            entered.add(reading);
            bases.add(basis.orElse(""));
        }
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Family.NOW, ZoneOffset.UTC);
    }

    @Bean
    RetentionRules retentionRules() {
        return new RetentionRules(LawText.of("england-and-wales"));
    }

    @Bean
    OwnDrafts ownDrafts() {
        return new OwnDrafts() {
            @Override
            public List<KeptText> under(String beginning) {
                return List.of();
            }

            @Override
            public int base(String key) {
                return 0;
            }
        };
    }

    @Bean
    Readings readings(Desk desk, Clock clock) {
        return most -> IntStream.range(0, desk.entered.size())
                .mapToObj(i -> new Readings.Reading(
                        clock.instant(),
                        desk.entered.get(i),
                        Optional.of(desk.bases.get(i)).filter(basis -> !basis.isEmpty())))
                .toList()
                .reversed();
    }

    @Bean
    Desk desk() {
        return new Desk();
    }

    @Bean
    Staff staff() {
        return new Staff() {
            @Override
            public String name(StaffId id) {
                return "Clinician " + id.value().toString().substring(34);
            }

            @Override
            public List<Member> clinical() {
                return List.of();
            }
        };
    }

    @Bean
    Attempts attempts() {
        return id -> Optional.empty();
    }

    @Bean
    Views views() {
        return ViewsForTests.create();
    }

    @Bean
    Progress progress(Views views) {
        return new Progress(views);
    }

    @Bean
    RememberedRecord record(Clock clock) {
        return new RememberedRecord(clock);
    }

    @Bean
    Followers followers(List<Projection<?>> projections, RememberedRecord record, Views views, Progress progress) {
        return new Followers(projections, record, views, progress);
    }

    /** Enters the events and waits until every view shows them. */
    public static void tell(RememberedRecord record, Progress progress, Actor by, org.evenhand.record.Event... events) {
        long leaf = record.enter(by, events);
        if (!progress.reaches(leaf, Duration.ofSeconds(30))) {
            throw new IllegalStateException("a view did not get there");
        }
    }
}
