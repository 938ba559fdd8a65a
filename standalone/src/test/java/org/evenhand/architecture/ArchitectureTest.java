package org.evenhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("org.evenhand");

    static Stream<Rule> rules() {
        return Stream.of(DependencyRules.all(), WiringRules.all(), LanguageRules.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        rule.checked().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void can_fail(Rule rule) {
        var planted = new ClassFileImporter().importClasses(withNested(rule.planted()));
        assertThat(rule.checked().evaluate(planted).hasViolation())
                .as(rule.sentence())
                .isTrue();
    }

    @Test
    void a_class_name_is_used_in_one_module_only() throws IOException {
        for (var type : OURS) {
            if (!type.getSimpleName().equals("package-info")) {
                assertThat(definitions(type.getName())).as(type.getName()).hasSize(1);
            }
        }
        assertThat(definitions("org.evenhand.platform.package-info"))
                .as("a name that several modules do use")
                .hasSizeGreaterThan(1);
    }

    private static List<Class<?>> withNested(Class<?> planted) {
        return Stream.concat(Stream.of(planted), Stream.of(planted.getDeclaredClasses()))
                .toList();
    }

    private static List<URL> definitions(String className) throws IOException {
        var file = className.replace('.', '/') + ".class";
        return Collections.list(ArchitectureTest.class.getClassLoader().getResources(file));
    }

    @Test
    void every_package_says_what_it_is_for_and_where_null_may_be() {
        Set<String> missing = new TreeSet<>();
        for (var type : OURS) {
            var described = type.getPackage().tryGetPackageInfo();
            if (described.isEmpty() || !described.get().isAnnotatedWith(NullMarked.class)) {
                missing.add(type.getPackageName());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_modules_are_all_seen() {
        Set<String> modules = new TreeSet<>();
        OURS.forEach(type -> modules.add(Place.of(type).module()));
        assertThat(modules)
                .contains("shared-kernel", "ledger", "event-store", "command-side", "standalone")
                .doesNotContain("");
    }
}
