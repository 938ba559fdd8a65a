package org.evenhand.platform.following;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.evenhand.platform.FamilyAgain;
import org.evenhand.platform.StreamFixture;
import org.evenhand.postgres.Credentials;
import org.evenhand.store.RecordStore;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A second process on the same record, whose follow-ups each stand still in the middle: the effect of an event is done and the place
 * that tells so is not committed. It says so of each and waits to be killed.
 */
public final class DyingProcess {

    private DyingProcess() {}

    /** @param words url, user, password, folder of the keys, then {@code follow-up=EventThatStopsIt} each */
    public static void main(String[] words) {
        Map<String, String> stopsAt = Arrays.stream(words)
                .skip(4)
                .map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        new SpringApplicationBuilder(FamilyAgain.class)
                .web(WebApplicationType.NONE)
                .initializers((ConfigurableApplicationContext opened) -> {
                    var beans = opened.getBeanFactory();
                    var place = new FamilyAgain.Place(words[0], new Credentials(words[1], words[2]));
                    beans.registerSingleton("place", place);
                    beans.registerSingleton("clock", Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC));
                    beans.addBeanPostProcessor(new StandingStill(opened, stopsAt));
                })
                .properties(
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                .run("--evenhand.data-dir=" + words[3]);
        while (true) {
            LockSupport.park();
        }
    }

    private record StandingStill(ConfigurableApplicationContext context, Map<String, String> stopsAt)
            implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (!(bean instanceof FollowUps)) {
                return bean;
            }
            List<FollowUp> all = context.getBeanProvider(FollowUp.class)
                    .orderedStream()
                    .<FollowUp>map(each -> new InTheMiddle(each, stopsAt.getOrDefault(each.name(), "")))
                    .toList();
            return new FollowUps(
                    all,
                    context.getBean(RecordStore.class),
                    context.getBean(JdbcClient.class),
                    context.getBean(PlatformTransactionManager.class));
        }
    }

    private record InTheMiddle(FollowUp followUp, String stopsAt) implements FollowUp {

        @Override
        public String name() {
            return followUp.name();
        }

        @Override
        public boolean beginsAgain() {
            return followUp.beginsAgain();
        }

        @Override
        public void follow(Followed event) {
            followUp.follow(event);
            if (event.event().getClass().getSimpleName().equals(stopsAt)) {
                System.out.println("in the middle: " + name());
                System.out.flush();
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
