package org.evenhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Event;
import org.evenhand.record.Id;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.Personal;
import org.evenhand.record.PostedTo;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_event_has_a_stable_name_of_its_own() {
        var names = new HashSet<String>();
        for (Class<? extends Event> type : Language.eventTypes()) {
            var named = type.getAnnotation(Named.class);
            assertThat(named).as(type.getSimpleName()).isNotNull();
            assertThat(named.value()).matches(NAME);
            assertThat(names.add(named.value() + " " + named.revision()))
                    .as("%s is used once", named.value())
                    .isTrue();
        }
        assertThat(names).hasSizeGreaterThan(40);
    }

    @Test
    void every_route_is_built_from_the_commands_own_components() {
        var routes = new HashSet<String>();
        for (Class<? extends Command> type : Language.commandTypes()) {
            var posted = type.getAnnotation(PostedTo.class);
            assertThat(posted).as(type.getSimpleName()).isNotNull();
            assertThat(routes.add(posted.value()))
                    .as("%s is posted to by one command", posted.value())
                    .isTrue();
            for (String path : List.of(posted.value(), posted.form(), posted.then())) {
                assertThat(componentNames(type))
                        .as("%s of %s", path, type.getSimpleName())
                        .containsAll(variables(path));
            }
        }
    }

    @Test
    void every_refusal_speaks_in_a_sentence_and_points_at_a_field_that_some_command_has() throws Exception {
        Set<String> fields = new TreeSet<>();
        Language.commandTypes().forEach(type -> fields.addAll(componentNames(type)));
        for (Class<? extends Refusal> type : Language.refusalTypes()) {
            Refusal refusal = Samples.of(type);
            assertThat(refusal.sentence())
                    .as(type.getSimpleName())
                    .matches("[A-Z].*\\.")
                    .hasSizeLessThan(200);
            assertThat(refusal.code()).matches("[A-Z0-9]+(_[A-Z0-9]+)*");
            // Who refuses names the field of a rule that many commands share.
            if (!refusal.field().isEmpty() && !componentNames(type).contains("field")) {
                assertThat(fields)
                        .as(type.getSimpleName())
                        .contains(refusal.field().replaceAll("\\[.*", ""));
            }
        }
    }

    @Test
    void two_refusals_never_share_a_code_within_one_capability() {
        var codes = new HashSet<String>();
        for (Class<? extends Refusal> type : Language.refusalTypes()) {
            assertThat(codes.add(type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName()))
                    .isTrue();
        }
    }

    /** Binary floating point, maps and free objects would make two encodings of one fact possible. */
    @Test
    void events_hold_only_kinds_of_field_that_have_one_encoding() {
        for (Class<? extends Event> type : Language.eventTypes()) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(unencodable(component.getGenericType()))
                        .as("%s.%s", type.getSimpleName(), component.getName())
                        .isEmpty();
            }
        }
        assertThat(unencodable(double.class)).as("a planted violation").isNotEmpty();
        assertThat(unencodable(Confided.class))
                .as("words on their way in are never stored")
                .isNotEmpty();
    }

    private static Set<String> unencodable(Type type) {
        var found = new TreeSet<String>();
        if (type instanceof java.lang.reflect.ParameterizedType generic) {
            if (!List.of(List.class, Set.class).contains(generic.getRawType())) {
                found.add(type.getTypeName());
            }
            Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> found.addAll(unencodable(inner)));
        } else if (type instanceof Class<?> plain && !LEAVES.contains(plain) && !plain.isEnum()) {
            if (Id.class.isAssignableFrom(plain) || Compartment.class.isAssignableFrom(plain)) {
                return found;
            }
            if (plain.isRecord() && plain != Confided.class && plain != ClockTime.class) {
                Stream.of(plain.getRecordComponents()).forEach(c -> found.addAll(unencodable(c.getGenericType())));
            } else {
                found.add(plain.getName());
            }
        }
        return found;
    }

    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            int.class,
            long.class,
            boolean.class,
            Integer.class,
            Long.class,
            UUID.class,
            Personal.class,
            Moment.class,
            StreamId.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            ZoneId.class);

    private static Set<String> componentNames(Class<?> type) {
        var names = new TreeSet<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static Set<String> variables(String path) {
        var found = new TreeSet<String>();
        var matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
