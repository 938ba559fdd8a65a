package org.evenhand.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sentence, what breaks it in a class, and a class that does break it: a rule that cannot fail proves nothing.
 *
 * @param planted nested classes count as well
 */
record Rule(String sentence, ArchRule checked, Class<?> planted) {

    static Rule of(
            String sentence,
            Predicate<JavaClass> about,
            Function<JavaClass, Stream<String>> violations,
            Class<?> planted) {
        var condition = new ArchCondition<JavaClass>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(each -> events.add(SimpleConditionEvent.violated(type, each)));
            }
        };
        return new Rule(
                sentence,
                ArchRuleDefinition.classes()
                        .that(DescribedPredicate.describe("it speaks of", about))
                        .should(condition)
                        .as(sentence),
                planted);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
