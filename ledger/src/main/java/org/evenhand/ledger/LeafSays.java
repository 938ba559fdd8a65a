package org.evenhand.ledger;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a leaf say, read back by somebody who has nothing else. The bytes are to be bound to a signed tree first;
 * until then they are whatever their bringer wishes.
 *
 * @param members all of them, those of {@code actor} and {@code payload} as {@code payload.sha256}
 */
public record LeafSays(Map<String, String> members) {

    private static final String ABSENT = "absent";
    private static final Set<String> NAMES = Set.of(
            "actor.onBehalfOf",
            "actor.ref",
            "actor.role",
            "app",
            "causationId",
            "commandId",
            "correlationId",
            "eventId",
            "fieldsDigest",
            "metadataSha256",
            "occurredAt",
            "origin",
            "payload.alg",
            "payload.keyRef",
            "payload.length",
            "payload.sha256",
            "prevLeafHash",
            "recordedAt",
            "revision",
            "streamRef",
            "streamType",
            "type",
            "v",
            "version");

    public LeafSays {
        members = Map.copyOf(members);
    }

    /** @throws Refuted if it is no leaf of version 1 in its only spelling */
    public static LeafSays of(byte[] leaf) {
        if (leaf.length > Leaf.MOST_BYTES) {
            throw new Refuted("a leaf is over " + Leaf.MOST_BYTES + " bytes");
        }
        var says = new LeafSays(CanonicalStrings.object(leaf, "the leaf"));
        if (!says.members.keySet().equals(NAMES) || !says.member("v").equals("1")) {
            throw new Refuted("the leaf is not a leaf of version 1");
        }
        return says;
    }

    public String member(String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a leaf has no " + name);
        }
        return value;
    }

    public String eventId() {
        return member("eventId");
    }

    public String origin() {
        return member("origin");
    }

    public long version() {
        return Decimal.of(member("version"), "leaf's version");
    }

    /** {@code null} for a stream's first event. */
    public byte @Nullable [] prevLeafHash() {
        return member("prevLeafHash").equals(ABSENT) ? null : hash("prevLeafHash");
    }

    public byte[] fieldsDigest() {
        return hash("fieldsDigest");
    }

    private byte[] hash(String name) {
        try {
            byte[] hash = HexFormat.of().parseHex(member(name));
            if (hash.length == Sha256.LENGTH) {
                return hash;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            // The same answer as for the wrong length.
        }
        throw new Refuted("the leaf's " + name + " is not 64 hexadecimal digits");
    }
}
