package org.evenhand.ledger.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;

/**
 * The fields of one event that were handed out, checked against the one digest of them all in its leaf. Whoever hands them out
 * can withhold any; they cannot change one, invent one, or move one to another event. Whoever receives them learns of the
 * others only a bound on how many there are: their digests are salted, sorted and filled up with decoys.
 */
public final class HandedFields {

    private static final int FEWEST_DIGESTS = 8;
    private static final int MOST_DISCLOSURES = 65_536;

    private HandedFields() {}

    /**
     * @param digests the event's whole list, 32 bytes each
     * @param disclosures RFC 9901, one a line
     * @param fieldsDigest as the event's leaf says
     * @throws Refuted with the first that is wrong
     */
    public static List<Disclosure> check(byte[] digests, byte[] disclosures, byte[] fieldsDigest) {
        checkList(digests, fieldsDigest);
        List<Disclosure> fields = new ArrayList<>();
        String last = "";
        for (String line : lines(disclosures)) {
            int number = fields.size() + 1;
            Disclosure field;
            try {
                field = Disclosure.of(line);
            } catch (Refuted malformed) {
                throw new Refuted("disclosure " + number + ": " + malformed.sentence());
            }
            if (!FieldDigests.holds(digests, field.digest())) {
                throw new Refuted("disclosure " + number + " is of no field of this event");
            }
            // Compared, not collected: one path has one value, and the order leaves no room for a second.
            if (number > 1 && last.compareTo(field.path()) >= 0) {
                throw new Refuted("disclosure " + number + " is not in the order of the paths, or comes twice");
            }
            last = field.path();
            fields.add(field);
        }
        return fields;
    }

    private static void checkList(byte[] digests, byte[] fieldsDigest) {
        int count = digests.length / Sha256.LENGTH;
        if (digests.length % Sha256.LENGTH != 0 || count < FEWEST_DIGESTS || Integer.bitCount(count) != 1) {
            throw new Refuted("a list of digests is a power of two of them, eight at least");
        }
        for (int at = 1; at < count; at++) {
            if (Arrays.compareUnsigned(Hashes.entry(digests, at - 1), Hashes.entry(digests, at)) >= 0) {
                throw new Refuted("the digests are not sorted: their places would tell something");
            }
        }
        if (!Hashes.same(FieldDigests.digest(digests), fieldsDigest)) {
            throw new Refuted("the list of digests is not the one that was entered");
        }
    }

    private static List<String> lines(byte[] disclosures) {
        // Base64url has no other characters; whatever else is there becomes one that no disclosure has.
        String text = new String(disclosures, StandardCharsets.US_ASCII);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw new Refuted("the last disclosure's line does not end");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() > MOST_DISCLOSURES) {
            throw new Refuted("an event has no more than " + MOST_DISCLOSURES + " fields");
        }
        return lines;
    }
}
