package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.record.Command;
import org.evenhand.record.Event;
import org.evenhand.record.Refusal;

/** How things are named and shaped. */
final class LanguageRules {

    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Service|Util|Utils|Helper|Manager|Impl|Dto|DTO|Processor|Handler|Info)");
    private static final Set<String> EMPTY_PACKAGES =
            Set.of("service", "util", "utils", "common", "helper", "impl", "dto", "manager");

    /** Where time and chance enter: mechanics, which hand them on. */
    private static final List<String> MAY_ASK_THE_WORLD =
            List.of("platform", "store", "vault", "postgres", "identity", "standalone");

    private static final List<String> WORLD = List.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis");

    private LanguageRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.of(
                        "every event, command and refusal is a record under a sealed parent in the shared kernel",
                        type -> !type.isInterface()
                                && Stream.of(Event.class, Command.class, Refusal.class)
                                        .anyMatch(type::isAssignableTo),
                        LanguageRules::misshapen,
                        Planted.OpenEvent.class),
                Rule.of(
                        "time and chance come from outside",
                        type -> Place.of(type) != Place.ELSEWHERE
                                && !MAY_ASK_THE_WORLD.contains(Place.of(type).capability())
                                && !startsAProcessOfTheLedger(type),
                        LanguageRules::asksTheWorld,
                        Planted.AsksTheClock.class),
                Rule.of(
                        "names say what a thing is",
                        type -> Place.of(type) != Place.ELSEWHERE,
                        LanguageRules::emptyWords,
                        Planted.SessionManager.class),
                Rule.of(
                        "nothing static changes",
                        type -> Place.of(type) != Place.ELSEWHERE,
                        type -> type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                        && !field.getModifiers().contains(JavaModifier.FINAL)
                                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(field -> field.getFullName() + " is static and not final"),
                        Planted.Counter.class));
    }

    /** The ledger has no wiring: what is a process of its own begins in a {@code Run…}. */
    private static boolean startsAProcessOfTheLedger(JavaClass type) {
        return Place.of(type).isIn("ledger") && type.getSimpleName().startsWith("Run");
    }

    private static Stream<String> misshapen(JavaClass type) {
        var problems = Stream.<String>builder();
        if (!type.isRecord()) {
            problems.add(type.getName() + " is no record");
        }
        if (!Place.of(type).isIn("shared-kernel")) {
            problems.add(type.getName() + " is not in the shared kernel");
        }
        if (Stream.of(type.reflect().getInterfaces()).noneMatch(Class::isSealed)) {
            problems.add(type.getName() + " has no sealed parent");
        }
        return problems.build();
    }

    private static Stream<String> asksTheWorld(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> WORLD.stream().anyMatch(access.getTarget().getFullName()::startsWith))
                .filter(access -> !access.getTarget().getFullName().endsWith("(java.time.Clock)"))
                .map(JavaAccess::getDescription);
    }

    private static Stream<String> emptyWords(JavaClass type) {
        var problems = Stream.<String>builder();
        if (EMPTY_WORDS.matcher(type.getSimpleName()).matches()) {
            problems.add(type.getName() + " is named by an empty word");
        }
        if (Stream.of(type.getPackageName().split("\\.")).anyMatch(EMPTY_PACKAGES::contains)) {
            problems.add(type.getName() + " is in a package without meaning");
        }
        return problems.build();
    }
}
