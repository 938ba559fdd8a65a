package org.evenhand.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.platform.projecting.Views;
import org.junit.jupiter.api.Test;

/** A page that could reach a table could show what no right was found for and no reading was entered of. */
class PagesReachOnlyQueriesTest {

    private static final List<String> TABLES = List.of(
            Views.class.getName(),
            "org.evenhand.platform.projecting.Statement",
            "org.evenhand.store.",
            "java.sql.",
            "org.springframework.jdbc.",
            "org.evenhand.drafts.");

    @Test
    void no_page_and_no_controller_reaches_a_table_but_through_a_query() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.evenhand");
        List<JavaClass> pages = all.stream()
                .filter(PagesReachOnlyQueriesTest::isOfAPage)
                .filter(type -> !type.isEquivalentTo(SnoopingPage.class))
                .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.stream().flatMap(PagesReachOnlyQueriesTest::reached).toList())
                .isEmpty();
    }

    @Test
    void the_rule_can_fail() {
        JavaClass planted = new ClassFileImporter().importClass(SnoopingPage.class);
        assertThat(isOfAPage(planted)).isTrue();
        assertThat(reached(planted)).isNotEmpty();
    }

    private static boolean isOfAPage(JavaClass type) {
        String name = type.getSimpleName();
        // The store reads its rows page by page.
        return (name.endsWith("Page") || name.endsWith("Pages"))
                && !type.isInterface()
                && !type.getPackageName().startsWith("org.evenhand.store");
    }

    private static Stream<String> reached(JavaClass page) {
        return page.getDirectDependenciesFromSelf().stream()
                .filter(each -> TABLES.stream()
                        .anyMatch(each.getTargetClass().getBaseComponentType().getName()::startsWith))
                .map(Dependency::getDescription);
    }

    @SuppressWarnings("unused")
    private record SnoopingPage(Views views) {}
}
