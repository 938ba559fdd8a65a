package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where things are put together, and what answers which kind of request. */
final class WiringRules {

    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

    private WiringRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.of(
                        "only platform wires",
                        type -> Place.of(type).isCapability(),
                        WiringRules::wires,
                        Planted.CapabilityThatWires.class),
                Rule.of(
                        "nothing is injected into fields",
                        type -> Place.of(type) != Place.ELSEWHERE,
                        WiringRules::injectedFields,
                        Planted.InjectedField.class),
                Rule.of(
                        "the command side has no reading route",
                        type -> Place.of(type).isIn("command-side"),
                        type -> routes(type, true),
                        Planted.CommandSideThatReads.class),
                Rule.of(
                        "the query side has no writing route",
                        type -> Place.of(type).isIn("query-side"),
                        type -> routes(type, false),
                        Planted.QuerySideThatWrites.class));
    }

    private static Stream<String> wires(JavaClass type) {
        var configuration = type.isAnnotatedWith(Configuration.class)
                ? Stream.of(type.getName() + " is a @Configuration")
                : Stream.<String>empty();
        var beans = type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(method -> method.getFullName() + " is a @Bean");
        return Stream.concat(configuration, beans);
    }

    private static Stream<String> injectedFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> List.of(Autowired.class, Value.class).stream().anyMatch(field::isAnnotatedWith))
                .map(JavaField::getFullName);
    }

    private static Stream<String> routes(JavaClass type, boolean reading) {
        return type.getMethods().stream()
                .filter(method -> reading ? reads(method) : writes(method))
                .map(JavaCodeUnit::getFullName);
    }

    private static boolean reads(JavaCodeUnit method) {
        return method.isAnnotatedWith(GetMapping.class)
                || mapping(method).anyMatch(READING::contains)
                || (method.isAnnotatedWith(RequestMapping.class)
                        && mapping(method).findAny().isEmpty());
    }

    private static boolean writes(JavaCodeUnit method) {
        return Stream.of(PostMapping.class, PutMapping.class, PatchMapping.class, DeleteMapping.class)
                        .anyMatch(method::isAnnotatedWith)
                || mapping(method).anyMatch(verb -> !READING.contains(verb))
                || (method.isAnnotatedWith(RequestMapping.class)
                        && mapping(method).findAny().isEmpty());
    }

    private static Stream<RequestMethod> mapping(JavaCodeUnit method) {
        return method.tryGetAnnotationOfType(RequestMapping.class).stream().flatMap(each -> Stream.of(each.method()));
    }
}
