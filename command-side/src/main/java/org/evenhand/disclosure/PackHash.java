package org.evenhand.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a pack is known by. The same facts as of the same leaf give the same hash; anybody with the manifest can repeat it. */
final class PackHash {

    private PackHash() {}

    /** SHA-256 of lines: the disclosure's id, the leaf, then one line for each entry with its parts between tabs. */
    static String of(DisclosureId disclosure, long asOfLeaf, List<ManifestEntry> manifest) {
        var text = new StringBuilder(disclosure.value() + "\n" + asOfLeaf + "\n");
        for (ManifestEntry entry : manifest) {
            text.append(entry.dataClass().code())
                    .append('\t')
                    .append(entry.person() == null ? "" : entry.person().value())
                    .append('\t')
                    .append(entry.event())
                    .append('\t')
                    .append(entry.source())
                    .append('\t')
                    .append(entry.version())
                    .append('\t')
                    .append(entry.type())
                    .append('\t')
                    .append(String.join(",", entry.fields()))
                    .append('\t')
                    .append(entry.treatment())
                    .append('\t')
                    .append(entry.leafHash())
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
