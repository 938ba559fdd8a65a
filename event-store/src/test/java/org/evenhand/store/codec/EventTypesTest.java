package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.language.Language;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Twin extends Event {
        @Override
        default StreamId stream() {
            return new StreamId(StreamType.NOTE, new UUID(0, 1));
        }

        @Override
        default Subject keeper() {
            return Subject.SITE;
        }

        @Override
        default Compartment compartment() {
            return Compartment.STAFF;
        }

        @Named("invented.moved")
        record Moved() implements Twin {}
    }

    sealed interface Nameless extends Twin2 {
        record Happened() implements Nameless {}
    }

    interface Twin2 extends Event {
        @Override
        default StreamId stream() {
            return new StreamId(StreamType.NOTE, new UUID(0, 1));
        }

        @Override
        default Subject keeper() {
            return Subject.SITE;
        }

        @Override
        default Compartment compartment() {
            return Compartment.STAFF;
        }
    }

    static final Upcaster FIRST = new Upcaster("invented.said", 1, tree -> tree);

    @Test
    void every_event_of_the_kernel_has_a_name_of_its_own() {
        assertThat(KernelEvents.types().all()).hasSizeGreaterThan(40);
    }

    @Test
    void every_parent_of_events_in_the_kernel_is_registered() throws Exception {
        Path kernel = Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem jar = Files.isDirectory(kernel) ? null : FileSystems.newFileSystem(kernel)) {
            Path root = jar == null ? kernel : jar.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(file -> file.toString().endsWith("Event.class"))
                                .map(file -> root.relativize(file).toString().replace('/', '.'))
                                .map(EventTypesTest::classOf)
                                .filter(type ->
                                        type.isSealed() && type.isInterface() && Event.class.isAssignableFrom(type)))
                        .containsExactlyInAnyOrderElementsOf(Language.EVENTS);
            }
        }
    }

    private static Class<?> classOf(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_events_of_one_name_are_refused() {
        assertThatThrownBy(() -> new EventTypes(List.of(InventedEvent.class, Twin.class), List.of(FIRST)))
                .hasMessageContaining("invented.moved");
    }

    @Test
    void an_event_without_a_name_is_refused() {
        assertThatThrownBy(() -> new EventTypes(List.of(Nameless.class), List.of()))
                .hasMessageContaining("Happened");
    }

    @Test
    void a_revision_that_nobody_can_read_any_more_is_refused() {
        assertThatThrownBy(() -> new EventTypes(List.of(InventedEvent.class), List.of()))
                .hasMessageContaining("invented.said from revision 1");
    }

    @Test
    void two_upcasters_of_one_revision_are_refused() {
        assertThatThrownBy(() -> new EventTypes(List.of(InventedEvent.class), List.of(FIRST, FIRST)))
                .hasMessageContaining("two upcasters");
    }

    @Test
    void an_event_outside_the_registered_parents_is_refused() {
        EventTypes types = new EventTypes(List.of(InventedEvent.class), List.of(FIRST));

        assertThatThrownBy(() -> types.of(Twin.Moved.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_event_has_a_field_that_could_be_taken_for_ciphertext() {
        assertThat(KernelEvents.types().all())
                .allSatisfy(type -> assertThat(Arrays.stream(type.record().getRecordComponents())
                                .map(RecordComponent::getName))
                        .doesNotContain(PersonalFields.CIPHER));
    }
}
