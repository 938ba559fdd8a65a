package org.evenhand.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger commits to for one event, version 1. Its bytes are canonical JSON of strings; they are not stored but
 * rebuilt from the event's row, so a row that was changed no longer gives its leaf hash.
 *
 * <p>A new encoding is a new {@code v}; version 1 never changes. Nothing personal is in it: references are pseudonymous ids,
 * and the payload is present only as the digest of its stored (encrypted) bytes.
 *
 * @param origin the log's own name, so that a leaf of one log is no leaf of another
 * @param prevLeafHash hash of the previous leaf of the same stream, {@code null} for a stream's first event
 * @param recordedAt the database's clock, microseconds
 * @param occurredAt as claimed, {@code null} if nothing was claimed
 * @param metadataSha256 over the stored metadata bytes
 * @param fieldsDigest over the stored list of {@linkplain FieldDigests field digests}
 * @param app which program wrote it
 */
public record Leaf(
        String origin,
        UUID eventId,
        String streamType,
        String streamRef,
        long version,
        byte @Nullable [] prevLeafHash,
        String type,
        int revision,
        Instant recordedAt,
        @Nullable Instant occurredAt,
        Actor actor,
        UUID commandId,
        @Nullable UUID causationId,
        UUID correlationId,
        Payload payload,
        byte[] metadataSha256,
        byte[] fieldsDigest,
        String app) {

    /** A larger leaf is refused: a verifier may rely on the bound. */
    public static final int MOST_BYTES = 4096;

    private static final String ABSENT = "absent";
    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Who acted, as the envelope says. */
    public record Actor(String ref, String role, @Nullable String onBehalfOf) {}

    /**
     * @param alg how the personal values inside are protected
     * @param keyRef whose keys salt what is about no single person
     * @param sha256 over the stored bytes
     * @param length of the stored bytes
     */
    public record Payload(String alg, String keyRef, byte[] sha256, int length) {}

    /** @throws IllegalArgumentException if a text has no canonical form or the leaf is over 4 KiB */
    public byte[] bytes() {
        byte[] bytes = CanonicalJson.object(this::members);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("a leaf of " + bytes.length + " bytes is over " + MOST_BYTES);
        }
        return bytes;
    }

    /** RFC 6962 §2.1. */
    public byte[] hash() {
        return Merkle.leafHash(bytes());
    }

    private void members(CanonicalJson json) {
        json.member("actor", this::actorMembers)
                .member("app", app)
                .member("causationId", causationId == null ? ABSENT : causationId.toString())
                .member("commandId", commandId.toString())
                .member("correlationId", correlationId.toString())
                .member("eventId", eventId.toString())
                .member("fieldsDigest", HEX.formatHex(fieldsDigest))
                .member("metadataSha256", HEX.formatHex(metadataSha256))
                .member("occurredAt", occurredAt == null ? ABSENT : MICROSECONDS.format(occurredAt))
                .member("origin", origin)
                .member("payload", this::payloadMembers)
                .member("prevLeafHash", prevLeafHash == null ? ABSENT : HEX.formatHex(prevLeafHash))
                .member("recordedAt", MICROSECONDS.format(recordedAt))
                .member("revision", Integer.toString(revision))
                .member("streamRef", streamRef)
                .member("streamType", streamType)
                .member("type", type)
                .member("v", "1")
                .member("version", Long.toString(version));
    }

    private void actorMembers(CanonicalJson json) {
        json.member("onBehalfOf", actor.onBehalfOf == null ? ABSENT : actor.onBehalfOf)
                .member("ref", actor.ref)
                .member("role", actor.role);
    }

    private void payloadMembers(CanonicalJson json) {
        json.member("alg", payload.alg)
                .member("keyRef", payload.keyRef)
                .member("length", Integer.toString(payload.length))
                .member("sha256", HEX.formatHex(payload.sha256));
    }
}
