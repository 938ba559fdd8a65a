package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.record.Subject;
import org.evenhand.store.codec.EventTypes.EventType;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of each event and revision, pinned. A file here never changes once an event of that revision may have
 * been written: another shape is another revision with an upcaster, and the old file stays to prove that it is still read.
 *
 * <p>For a new event run the test once with {@code -Devenhand.golden.write=true}; it writes only files that are missing.
 */
class GoldenEventsTest {

    static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");
    static final EventTypes TYPES = KernelEvents.types();
    static final String HIDDEN = "(ciphertext)";
    static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    static Path folder;

    static Vault vault;
    static JsonEventCodec codec;

    @BeforeAll
    static void open() {
        vault = FolderVault.open(VaultPlaces.under(folder));
        codec = new JsonEventCodec(TYPES, vault);
    }

    static Stream<EventType> everyEvent() {
        return TYPES.all().stream();
    }

    static Stream<Path> everyGoldenFile() throws IOException {
        return Files.list(GOLDEN).filter(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_is_stored_as_its_golden_file_says(EventType type) throws IOException {
        Path golden = GOLDEN.resolve(type.name() + "." + type.revision() + ".json");
        String now = PRETTY.writeValueAsString(withCiphersHidden(stored(type))) + "\n";

        if (Files.notExists(golden)) {
            if (!Boolean.getBoolean("evenhand.golden.write")) {
                fail(
                        "%s is missing. Run this test once with -Devenhand.golden.write=true and commit the file.",
                        golden);
            }
            Files.writeString(golden, now);
        }

        assertThat(now)
                .as(
                        "the form of %s revision %d: a new form is a new revision with an upcaster",
                        type.name(), type.revision())
                .isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_comes_back_equal(EventType type) {
        var sample = SampleEvents.of(type.record());

        var encoded = codec.encode(sample, EVENT);

        assertThat(codec.decode(encoded.type(), encoded.revision(), encoded.payload(), EVENT))
                .isEqualTo(sample);
        assertThat(new String(encoded.payload(), StandardCharsets.UTF_8)).doesNotContain("what was said");
    }

    @ParameterizedTest
    @MethodSource("everyGoldenFile")
    void every_revision_that_was_ever_written_is_still_read(Path golden) throws IOException {
        Matcher name = Pattern.compile("(.+)\\.(\\d+)\\.json")
                .matcher(golden.getFileName().toString());
        assertThat(name.matches()).isTrue();
        JsonNode tree = PRETTY.readTree(Files.readString(golden));
        withCiphers(tree, "");

        var event = codec.decode(
                name.group(1),
                Integer.parseInt(name.group(2)),
                EvenhandJson.mapper().writeValueAsBytes(tree),
                EVENT);

        assertThat(TYPES.of(event.getClass()).name()).isEqualTo(name.group(1));
    }

    @Test
    @DisabledIfSystemProperty(named = "evenhand.golden.write", matches = "true")
    void no_revision_lacks_its_golden_file() throws IOException {
        var names = new TreeSet<String>();
        try (var files = everyGoldenFile()) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }

        for (EventType type : TYPES.all()) {
            for (int revision = 1; revision <= type.revision(); revision++) {
                assertThat(names).contains(type.name() + "." + revision + ".json");
            }
        }
    }

    private static JsonNode stored(EventType type) {
        ObjectNode stored = (ObjectNode) EvenhandJson.mapper()
                .readTree(codec.encode(SampleEvents.of(type.record()), EVENT).payload());
        stored.remove(JsonEventCodec.BLIND);
        return stored;
    }

    private static JsonNode withCiphersHidden(JsonNode node) {
        if (node instanceof ObjectNode object && object.has(PersonalFields.CIPHER)) {
            object.put(PersonalFields.CIPHER, HIDDEN);
        }
        node.values().forEach(GoldenEventsTest::withCiphersHidden);
        return node;
    }

    private static void withCiphers(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            if (object.path(PersonalFields.CIPHER).asString("").equals(HIDDEN)) {
                Subject subject =
                        Subject.parse(object.path(PersonalFields.SUBJECT).stringValue());
                byte[] cipher = vault.createIfAbsent(subject).encrypt("what was said", EVENT, path);
                object.put(PersonalFields.CIPHER, Base64.getEncoder().encodeToString(cipher));
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                withCiphers(field.getValue(), path + "/" + field.getKey());
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                withCiphers(array.get(i), path + "/" + i);
            }
        }
    }
}
