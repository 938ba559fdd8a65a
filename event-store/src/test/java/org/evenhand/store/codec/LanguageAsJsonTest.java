package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every command and refusal of the kernel, whoever adds one next. */
class LanguageAsJsonTest {

    final JsonMapper json = EvenhandJson.mapper();

    static Stream<Class<?>> everyCommandAndRefusal() {
        return Stream.of(Language.commandTypes(), Language.stepTypes(), Language.refusalTypes())
                .flatMap(List::stream)
                .filter(Class::isRecord)
                .map(type -> type);
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndRefusal")
    void it_comes_back_equal(Class<?> type) {
        Object sample = SampleEvents.ofAnyRecord(type);

        assertThat(json.readValue(json.writeValueAsBytes(sample), type)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndRefusal")
    void a_field_that_it_does_not_have_is_refused(Class<?> type) {
        ObjectNode tree = json.valueToTree(SampleEvents.ofAnyRecord(type));
        tree.put("noSuchField", "x");

        assertThatThrownBy(() -> json.treeToValue(tree, type)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndRefusal")
    void what_must_be_there_is_missed(Class<?> type) {
        Optional<RecordComponent> needed = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> !Iterable.class.isAssignableFrom(component.getType()))
                .filter(component -> component.getType() != Optional.class)
                .findFirst();
        assumeThat(needed).isPresent();
        ObjectNode tree = json.valueToTree(SampleEvents.ofAnyRecord(type));
        tree.remove(needed.get().getName());

        assertThatThrownBy(() -> json.treeToValue(tree, type))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        missing -> assertThat(JsonFault.refusalOf(missing).field())
                                .isEqualTo(needed.get().getName()));
    }
}
