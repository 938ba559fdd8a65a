package org.evenhand.bundles;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.ledger.notes.NoteSignature;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.platform.LedgerSettings;
import org.evenhand.publishing.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * The keys that this service says are the log's and its witnesses', for a reader to compare with those that they were given. A key
 * that a note is believed by never comes from the bundle.
 */
@Component
final class OwnKeys {

    private static final String HEAD = """
        # What the service says are the keys of those who signed data/checkpoint. TO COMPARE, NOT TO BELIEVE:
        # pin the keys that somebody whom you trust gave you.
        """;

    private final SigningKeys keys;
    private final LedgerSettings settings;

    OwnKeys(SigningKeys keys, LedgerSettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /** A line for each signature: the verifier key (C2SP signed-note), or where this process has none, its name and id. */
    String beside(SignedNote checkpoint) {
        List<VerifierKey> known = Stream.concat(
                        keys.active("record").stream().map(SigningKeys.Key::text),
                        settings.witnesses().stream().flatMap(witness -> witness.keys().stream()))
                .map(VerifierKey::of)
                .toList();
        var lines = new StringBuilder(HEAD);
        for (NoteSignature signature : checkpoint.signatures()) {
            lines.append(known.stream()
                            .filter(key -> key.made(signature))
                            .map(VerifierKey::text)
                            .findFirst()
                            .orElseGet(() -> "# " + signature.name() + "+"
                                    + HexFormat.of().toHexDigits(signature.keyId()) + ": ask its owner for the key"))
                    .append('\n');
        }
        return lines.toString();
    }
}
