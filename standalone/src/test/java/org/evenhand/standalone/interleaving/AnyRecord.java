package org.evenhand.standalone.interleaving;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Id;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Makes any record of the language, by its components' types alone: a command or question that is added tomorrow is made
 * tomorrow. Ids come from small pools, so that many commands mean the same thing; every text is a word of its own.
 */
final class AnyRecord {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int POOL = 3;
    private static final List<String> CODES = List.of("dash", "mbt-pt", "family-court", "social-worker", "form-7");

    private final Random random;
    private final Instant now;
    private final Map<Class<?>, List<Object>> pools = new HashMap<>();
    private final List<Compartment> compartments =
            new ArrayList<>(List.of(Compartment.JOINT, Compartment.STAFF, Compartment.COURT));
    private int words;

    AnyRecord(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    /** These and no others. */
    void only(Class<?> type, Object... known) {
        pools.put(type, new ArrayList<>(List.of(known)));
    }

    void compartmentOf(PersonId person) {
        compartments.add(Compartment.of(person));
    }

    List<Object> pool(Class<?> type) {
        return pools.computeIfAbsent(type, each -> {
            var ids = new ArrayList<Object>();
            for (int i = 0; i < POOL; i++) {
                ids.add(idOf(
                        type,
                        new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE)));
            }
            return ids;
        });
    }

    /** A word that nothing else says. */
    String word() {
        return "zq" + Long.toString(words++, 36) + "qz";
    }

    <R> R of(Class<R> record) {
        try {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = component(components[i]);
            }
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException refusedByItself) {
            return of(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + record.getSimpleName(), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        if (type.isAnnotationPresent(Nullable.class) && random.nextInt(10) < 4) {
            return null;
        }
        return value(type);
    }

    private Object value(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType several) {
            var argument = several.getAnnotatedActualTypeArguments()[0];
            var some = Stream.generate(() -> value(argument)).limit(random.nextInt(3));
            boolean set = annotated.getType().getTypeName().startsWith("java.util.Set");
            return set ? Set.copyOf(some.toList()) : some.toList();
        }
        return value((Class<?>) annotated.getType());
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        if (Id.class.isAssignableFrom(type)) {
            return oneOf(pool(type));
        }
        return switch (type.getSimpleName()) {
            case "Confided" -> new Confided(random.nextInt(20) == 0 ? " " : word());
            case "Compartment" -> oneOf(compartments);
            case "StreamId" -> oneOf(List.copyOf(pool(StreamId.class)));
            case "String" -> oneOf(CODES);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt(5) == 0 ? -1 : random.nextInt(90);
            case "long", "Long" -> (long) random.nextInt(90);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Instant" -> at();
            case "Moment" -> new Moment(at(), LONDON);
            case "LocalDate" -> day();
            case "YearMonth" -> YearMonth.from(day());
            case "LocalTime" -> LocalTime.of(random.nextInt(24), 0);
            case "LocalDateTime" -> LocalDateTime.ofInstant(at(), LONDON);
            case "ClockTime" ->
                new ClockTime(LocalDateTime.ofInstant(at(), LONDON).withNano(0), null, null);
            case "ZoneId" -> LONDON;
            case "ZoneOffset" -> ZoneOffset.UTC;
            default -> of(type.asSubclass(Record.class));
        };
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, LONDON).plusDays(random.nextInt(60) - 30);
    }

    private Instant at() {
        return now.plusSeconds((random.nextInt(4000) - 2000) * 60L);
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static Object idOf(Class<?> type, UUID value) {
        try {
            if (type == StreamId.class) {
                return new StreamId(org.evenhand.record.StreamType.COURT_CASE, value);
            }
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }
}
