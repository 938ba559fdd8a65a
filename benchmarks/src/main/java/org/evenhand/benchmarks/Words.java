package org.evenhand.benchmarks;

import java.nio.charset.StandardCharsets;

/** The same bytes for every contender: an event of a usual size. */
final class Words {

    static final String TYPE = "benchmark.spoken";
    static final String TEXT = "They agreed on the handover at the school gate. ".repeat(8);
    static final byte[] PAYLOAD = ("{\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8);

    private Words() {}
}
