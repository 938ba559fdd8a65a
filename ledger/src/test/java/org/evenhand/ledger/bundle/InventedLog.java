package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.TilesOf;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;

/** A log of invented events whose every byte is the same each time: keys, salts and ids come from their names. */
public final class InventedLog {

    public static final String ORIGIN = "evenhand/example/record";
    public static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    public static final NoteSigner LOG = signer(ORIGIN, SignatureKind.ED25519, "the log's key");
    public static final NoteSigner WITNESS =
            signer("witness.example.org/registry", SignatureKind.ED25519_COSIGNATURE, "the witness's key");
    public static final NoteSigner THIEF = signer(ORIGIN, SignatureKind.ED25519, "a thief's key");
    public static final String POLICY = "log " + LOG.verifier().text() + "\nwitness registry "
            + WITNESS.verifier().text() + "\nquorum registry\n";

    /** @param digests the whole list */
    public record Event(Leaf leaf, long index, byte[] digests, List<Disclosure> fields) {
        public UUID id() {
            return leaf.eventId();
        }
    }

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Event> lastOf = new HashMap<>();

    /** Three streams of a family among others' events, three hundred leaves in all. */
    public static InventedLog ofAFamily() {
        var log = new InventedLog();
        String[] streams = {"note", "session", "person", "note", "note", "session"};
        for (int n = 0; n < 300; n++) {
            if (n % 43 == 7) {
                String type = streams[n / 43 % streams.length];
                log.enter(type, id("family " + type), "family." + type + "-changed", fields(n));
            } else {
                log.enter("session", id("stranger " + n % 20), "family.session-changed", fields(n));
            }
        }
        return log;
    }

    private static Map<String, String> fields(int n) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/caseFile", id("case").toString());
        fields.put("/attendance", n % 2 == 0 ? "ATTENDED" : "DID_NOT_ATTEND");
        fields.put(
                "/remark",
                n % 3 == 0
                        ? "null"
                        : "{\"subject\":\"person:" + id("Ann") + "\",\"text\":\"M\u00f6bius \\\"" + n + "\\\"\"}");
        for (int i = 0; i <= n % 9; i++) {
            fields.put("/topics/" + i, "topic " + i);
        }
        return fields;
    }

    public Event enter(String streamType, UUID stream, String type, Map<String, String> values) {
        Event before = lastOf.get(streamType + stream);
        long version = before == null ? 0 : before.leaf().version() + 1;
        UUID id = id(streamType + stream + version);
        List<Disclosure> fields = new ArrayList<>();
        values.forEach((path, value) -> fields.add(new Disclosure(salt(id, path), path, value)));
        byte[] digests =
                FieldDigests.list(fields.stream().map(Disclosure::digest).toList(), n -> salt(id, "decoy " + n));
        byte[] something = Sha256.of(id.toString().getBytes(UTF_8));
        Leaf leaf = new Leaf(
                ORIGIN,
                id,
                streamType,
                stream.toString(),
                version,
                before == null ? null : before.leaf().hash(),
                type,
                1,
                NOW.minusSeconds(1000 - events.size()),
                events.size() % 4 == 0 ? NOW.minusSeconds(5000) : null,
                new Leaf.Actor(id("account").toString(), "CLINICIAN", null),
                id("command " + id),
                null,
                id("command " + id),
                new Leaf.Payload("json/fields-aead-1", "case-file:" + id("case"), something, 400 + events.size()),
                something,
                FieldDigests.digest(digests),
                "evenhand/0.1.0");
        var event = new Event(leaf, events.size(), digests, fields);
        events.add(event);
        lastOf.put(streamType + stream, event);
        return event;
    }

    /** A log of which only a stream's last event is remembered. */
    public void continuing(Event before) {
        lastOf.put(before.leaf().streamType() + before.leaf().streamRef(), before);
    }

    public List<Event> events() {
        return events;
    }

    /** In the order in which a bundle holds them. */
    public List<Event> family() {
        List<String> refs = List.of("note", "session", "person").stream()
                .map(type -> id("family " + type).toString())
                .toList();
        return events.stream()
                .filter(event -> refs.contains(event.leaf().streamRef()))
                .sorted(Comparator.comparing((Event event) -> event.leaf().streamType())
                        .thenComparing(event -> event.leaf().version()))
                .toList();
    }

    public SignedNote checkpoint() {
        return checkpoint(LOG);
    }

    public SignedNote checkpoint(NoteSigner signer) {
        String text = new Checkpoint(ORIGIN, events.size(), tree().root()).text();
        return new SignedNote(text, List.of(signer.sign(text, NOW), WITNESS.sign(text, NOW)));
    }

    /** As it was when the log had so many leaves. */
    public SignedNote checkpointOf(int size) {
        var before = new InventedLog();
        before.events.addAll(events.subList(0, size));
        return before.checkpoint();
    }

    public List<byte[]> consistency(long old) {
        return tree().consistency(old);
    }

    public Receipt receipt(Event event) {
        return receipt(event, checkpoint());
    }

    public Receipt receipt(Event event, SignedNote note) {
        return new Receipt(event.leaf().bytes(), event.index(), tree().inclusion(event.index()), note);
    }

    private Tree tree() {
        return new Tree(
                events.size(),
                TilesOf.leaves(events.stream()
                        .map(event -> Merkle.leafHash(event.leaf().bytes()))
                        .toList()));
    }

    /** @param shown which fields of an event; {@code null} to withhold it wholly */
    public byte[] bundle(Path scratch, Function<Event, List<Disclosure>> shown) throws IOException {
        return bundle(scratch, checkpoint(), shown);
    }

    public byte[] bundle(Path scratch, SignedNote note, Function<Event, List<Disclosure>> shown) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new BundleWriter(
                out, "bundle-example", Scratch.in(scratch), note, LOG.verifier().text() + "\n")) {
            for (Event event : family()) {
                List<Disclosure> fields = shown.apply(event);
                if (fields == null) {
                    writer.withheld(receipt(event, note));
                } else {
                    writer.shown(receipt(event, note), event.digests(), fields);
                }
            }
            writer.finish(Map.of("External-Identifier", "bundle-example", "Bagging-Date", "2026-11-22"));
        }
        return out.toByteArray();
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static byte[] salt(UUID event, String path) {
        return Arrays.copyOf(Sha256.of(("secret " + event + path).getBytes(UTF_8)), 16);
    }

    private static NoteSigner signer(String name, SignatureKind kind, String secret) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("Ed25519");
            keys.initialize(NamedParameterSpec.ED25519, new Fixed(Sha256.of(secret.getBytes(UTF_8))));
            KeyPair pair = keys.generateKeyPair();
            return NoteSigner.of(name, kind, pair);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = bytes[i % bytes.length];
            }
        }
    }
}
