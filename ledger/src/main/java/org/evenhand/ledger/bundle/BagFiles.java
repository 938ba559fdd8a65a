package org.evenhand.ledger.bundle;

import java.util.Set;
import java.util.regex.Pattern;

/** The names that a bundle's bag may hold, and how large each may be. Anything else is no part of a bundle. */
final class BagFiles {

    static final String BAGIT = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String HOWTO = "HOWTO-VERIFY.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String CHECKPOINT = "data/checkpoint";
    static final String KEYS = "data/verifier-keys.txt";

    /** An earlier checkpoint, byte for byte as it was stamped; the authority's answer (RFC 3161); that this log continues it. */
    static final String STAMPED = "data/time-stamp/checkpoint";

    static final String STAMP = "data/time-stamp/answer.tsr";
    static final String CONTINUED = "data/time-stamp/consistency";
    static final Set<String> TIME = Set.of(STAMPED, STAMP, CONTINUED);

    /** Added to {@link #HOWTO} where there is a time stamp. */
    static final String HOWTO_TIME = "HOWTO-TIME.txt";

    /** Tag files, each of them required; the tag manifest names all but itself. */
    static final Set<String> TAGS = Set.of(BAGIT, INFO, HOWTO, MANIFEST, TAG_MANIFEST);

    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    static final int MOST_TAG_BYTES = 64 * 1024;
    static final long MOST_REPORT_BYTES = 256L * 1024 * 1024;

    private static final Pattern REPORT = Pattern.compile("data/report/part-[0-9]{5}\\.pdf");

    private BagFiles() {}

    /** A readable rendering. The log does not prove it; the files beside it do. */
    static boolean isReport(String name) {
        return REPORT.matcher(name).matches();
    }

    static boolean isKnown(String name) {
        return TAGS.contains(name)
                || name.equals(CHECKPOINT)
                || name.equals(KEYS)
                || TIME.contains(name)
                || isReport(name)
                || EventFile.of(name).isPresent();
    }
}
