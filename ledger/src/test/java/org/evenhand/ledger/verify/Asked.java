package org.evenhand.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** The verifier run as from a command line. */
public record Asked(int code, String said) {

    public static Asked of(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        int code = RunVerifier.run(arguments, stream, stream);
        return new Asked(code, out.toString(UTF_8));
    }
}
