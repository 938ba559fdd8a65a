package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves once written stay as they are for ever: the files beside this test never change. */
class LeafTest {

    private static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");
    private static final UUID COMMAND = UUID.fromString("0190b0d4-0000-7000-8000-000000000002");
    private static final UUID CAUSE = UUID.fromString("0190b0d4-0000-7000-8000-000000000003");
    private static final String STREAM = "0190b0d4-0000-7000-8000-000000000004";
    private static final byte[] HASH = Sha256.of("something".getBytes(StandardCharsets.UTF_8));

    @Test
    void the_first_leaf_of_a_stream_is_its_golden_file() throws IOException {
        Leaf leaf = leaf("evenhand/test/record", 0, null, "session.started");
        assertThat(new String(leaf.bytes(), StandardCharsets.UTF_8)).isEqualTo(golden("leaf-1-first.json"));
        assertThat(HexFormat.of().formatHex(leaf.hash())).isEqualTo(golden("leaf-1-first.hash"));
    }

    @Test
    void a_leaf_with_everything_is_its_golden_file() throws IOException {
        Leaf leaf = everything();
        assertThat(new String(leaf.bytes(), StandardCharsets.UTF_8)).isEqualTo(golden("leaf-1-everything.json"));
        assertThat(HexFormat.of().formatHex(leaf.hash())).isEqualTo(golden("leaf-1-everything.hash"));
    }

    @Test
    void a_whole_second_is_written_with_its_microseconds() {
        assertThat(new String(everything().bytes(), StandardCharsets.UTF_8))
                .contains("\"occurredAt\":\"2026-03-29T00:30:00.000000Z\"");
    }

    @Test
    void texts_that_need_escapes_are_escaped_as_rfc_8785_says() {
        Leaf leaf = leaf("o\"\\\b\f\n\r\t\u0001\u001f/\u007f\u20ac\ud83d\ude00", 0, null, "t");
        assertThat(new String(leaf.bytes(), StandardCharsets.UTF_8))
                .contains("\"origin\":\"o\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/\u007f\u20ac\ud83d\ude00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83d\ud83d\ude00"})
    void half_a_surrogate_pair_is_refused_before_anything_is_hashed(String text) {
        assertThatThrownBy(leaf("o", 0, null, text)::hash).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_leaf_over_4_KiB_is_refused() {
        assertThatThrownBy(leaf("o", 0, null, "t".repeat(4096))::hash)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4096");
    }

    @Test
    void every_field_is_committed_to() {
        byte[] hash = leaf("o", 1, HASH, "t").hash();
        assertThat(leaf("p", 1, HASH, "t").hash()).isNotEqualTo(hash);
        assertThat(leaf("o", 2, HASH, "t").hash()).isNotEqualTo(hash);
        assertThat(leaf("o", 1, null, "t").hash()).isNotEqualTo(hash);
        assertThat(leaf("o", 1, HASH, "u").hash()).isNotEqualTo(hash);
    }

    private static Leaf everything() {
        return new Leaf(
                "evenhand/test/record",
                EVENT,
                "note",
                STREAM,
                7,
                HASH,
                "session.note-signed",
                2,
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                Instant.parse("2026-03-29T00:30:00Z"),
                new Leaf.Actor(STREAM, "CLINICIAN", CAUSE.toString()),
                COMMAND,
                CAUSE,
                COMMAND,
                new Leaf.Payload("json/fields-aead-1", "person:" + STREAM, HASH, 1234),
                HASH,
                HASH,
                "evenhand/0.1.0");
    }

    private static Leaf leaf(String origin, long version, byte[] previous, String type) {
        return new Leaf(
                origin,
                EVENT,
                "session",
                STREAM,
                version,
                previous,
                type,
                1,
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                null,
                new Leaf.Actor(STREAM, "CLINICIAN", null),
                COMMAND,
                null,
                COMMAND,
                new Leaf.Payload("json/fields-aead-1", "person:" + STREAM, HASH, 1234),
                HASH,
                HASH,
                "evenhand/0.1.0");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = LeafTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
