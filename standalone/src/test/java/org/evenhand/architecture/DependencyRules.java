package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;

/** Who may know whom. */
final class DependencyRules {

    /** ARCHITECTURE.md, the table of modules: what each may import of ours. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "shared-kernel", List.of(),
            "ledger", List.of(),
            "event-store", List.of("shared-kernel", "ledger"),
            "identity", List.of("shared-kernel", "event-store"),
            "command-side", List.of("shared-kernel", "event-store", "identity"),
            "query-side", List.of("shared-kernel", "ledger", "event-store", "identity"));

    private DependencyRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.of(
                        "a capability knows another one only by its words in the shared kernel",
                        type -> Place.of(type).isCapability(),
                        type -> broken(type, DependencyRules::knowsAnotherCapability),
                        Planted.SessionsThatKnowCourt.class),
                Rule.of(
                        "the record's grammar knows no capability",
                        type -> Place.of(type).isIn("shared-kernel")
                                && Place.of(type).capability().equals("record"),
                        type -> broken(type, (from, to) -> to.isCapability()),
                        Planted.GrammarThatKnowsCourt.class),
                // In the kernel the words of two capabilities may name each other's things.
                withoutCycles("event-store", Planted.StoreInACycle.class),
                withoutCycles("identity", Planted.IdentityInACycle.class),
                withoutCycles("command-side", Planted.CommandsInACycle.class),
                withoutCycles("query-side", Planted.QueriesInACycle.class),
                Rule.of(
                        "a module imports only the modules that the architecture allows",
                        type -> MAY_IMPORT.containsKey(Place.of(type).module()),
                        type -> broken(type, DependencyRules::importsAForeignModule),
                        Planted.CommandSideThatKnowsTheQuerySide.class),
                Rule.of(
                        "the shared kernel is pure Java",
                        type -> Place.of(type).isIn("shared-kernel"),
                        type -> libraries(type, List.of()),
                        Planted.KernelWithSpring.class),
                Rule.of(
                        "the ledger needs the JDK and its one crypto provider",
                        type -> Place.of(type).isIn("ledger"),
                        type -> libraries(type, List.of("org.bouncycastle", "com.sun.net.httpserver")),
                        Planted.LedgerWithSpring.class),
                Rule.of(
                        "the command side never asks: no query gateway, no query bus, no template",
                        type -> Place.of(type).isIn("command-side"),
                        type -> uses(
                                type,
                                List.of("org.axonframework.queryhandling", "org.thymeleaf", "org.springframework.ui")),
                        Planted.CommandSideThatAsks.class),
                Rule.of(
                        "the query side never commands: no command gateway, no command bus",
                        type -> Place.of(type).isIn("query-side"),
                        type -> uses(
                                type,
                                List.of(
                                        "org.axonframework.commandhandling.gateway",
                                        "org.axonframework.commandhandling.CommandBus")),
                        Planted.QuerySideThatCommands.class));
    }

    private static Rule withoutCycles(String module, Class<?> planted) {
        var sentence = "the packages of " + module + " are free of cycles";
        var packages = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var place = Place.of(type);
                // What wires must know everything that it wires; everything else must not.
                if (!place.isIn(module) || type.isAnnotatedWith(Configuration.class)) {
                    return SliceIdentifier.ignore();
                }
                return SliceIdentifier.of(
                        place.capability().equals("platform") ? type.getPackageName() : place.capability());
            }

            @Override
            public String getDescription() {
                return "packages of " + module;
            }
        };
        return new Rule(
                sentence,
                SlicesRuleDefinition.slices().assignedFrom(packages).should().beFreeOfCycles(),
                planted);
    }

    private static boolean knowsAnotherCapability(Place from, Place to) {
        return to.isCapability()
                && !to.isIn("shared-kernel")
                && !to.capability().equals(from.capability());
    }

    private static boolean importsAForeignModule(Place from, Place to) {
        return !to.isIn(from.module()) && !MAY_IMPORT.get(from.module()).contains(to.module());
    }

    private static Stream<String> broken(JavaClass type, BiPredicate<Place, Place> forbidden) {
        return dependencies(type)
                .filter(each -> Place.of(target(each)) != Place.ELSEWHERE)
                .filter(each -> forbidden.test(Place.of(type), Place.of(target(each))))
                .map(Dependency::getDescription);
    }

    private static Stream<String> libraries(JavaClass type, List<String> allowed) {
        var always = List.of("java.", "org.jspecify.");
        return dependencies(type)
                .filter(each -> Place.of(target(each)) == Place.ELSEWHERE)
                .filter(each -> Stream.concat(always.stream(), allowed.stream())
                        .noneMatch(start -> target(each).getName().startsWith(start)))
                .filter(each -> !target(each).isPrimitive())
                .filter(each -> !target(each).isAnnotatedWith(PretendsToBe.class))
                .filter(each -> !target(each).isEquivalentTo(PretendsToBe.class))
                .map(Dependency::getDescription);
    }

    static Stream<String> uses(JavaClass type, List<String> beginnings) {
        return dependencies(type)
                .filter(each -> beginnings.stream().anyMatch(target(each).getName()::startsWith))
                .map(Dependency::getDescription);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }
}
