package org.evenhand.ledger.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a bundle keeps what belongs to one event: {@code data/streams/note/0190…/00000003.disclosures}. Sorted by name, an
 * event's digests and disclosures come before its proof, and the events of a stream in their order: a verifier reads each
 * file once, from the first to the last, and remembers one event.
 *
 * @param version place in the stream, from 0
 */
record EventFile(String streamType, String streamRef, long version, Part part) {

    static final String FOLDER = "data/streams/";

    private static final Pattern NAME = Pattern.compile(FOLDER
            + "([a-z][a-z-]{0,39})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/"
            + "([0-9]{8})\\.(digests|disclosures|tlog-proof)");

    enum Part {
        DIGESTS("digests", 2 * 1024 * 1024),
        DISCLOSURES("disclosures", 16 * 1024 * 1024),
        PROOF("tlog-proof", 144 * 1024);

        private final String ending;
        private final int mostBytes;

        Part(String ending, int mostBytes) {
            this.ending = ending;
            this.mostBytes = mostBytes;
        }

        int mostBytes() {
            return mostBytes;
        }
    }

    static Optional<EventFile> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (Part part : Part.values()) {
            if (part.ending.equals(parts.group(4))) {
                return Optional.of(new EventFile(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)), part));
            }
        }
        return Optional.empty();
    }

    String name() {
        return String.format(Locale.ROOT, "%s%s/%s/%08d.%s", FOLDER, streamType, streamRef, version, part.ending);
    }

    EventFile with(Part other) {
        return new EventFile(streamType, streamRef, version, other);
    }

    boolean sameStream(EventFile other) {
        return streamType.equals(other.streamType) && streamRef.equals(other.streamRef);
    }

    boolean sameEvent(EventFile other) {
        return sameStream(other) && version == other.version;
    }
}
