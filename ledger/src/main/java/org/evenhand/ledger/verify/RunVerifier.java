package org.evenhand.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.ledger.Refuted;

/** The verifier's command line. See {@code docs/verifying-offline.md}. */
public final class RunVerifier {

    static final int VERIFIED = 0;
    static final int REFUTED = 1;
    static final int USAGE = 2;

    private static final String HELP = """
        usage:
          verify <policy> receipt <file> <event id>
          verify <policy> leaf <receipt file> <leaf hash in hexadecimal>
          verify <policy> bundle <folder or zip>
          verify <policy> fields <receipt file> <digests> <disclosures> <event id>
          verify <policy> tiles <folder>
          verify <policy> checkpoints <older> <newer> <consistency proof>
        The policy is a C2SP tlog-policy file with the keys that you were given.
        Exit codes: 0 verified, 1 refuted, 2 not understood.\
        """;

    private RunVerifier() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() < 3) {
            err.println(HELP);
            return USAGE;
        }
        Verifier verifier;
        try {
            verifier = new Verifier(Path.of(args.getFirst()));
        } catch (Refuted wrongPolicy) {
            err.println(wrongPolicy.sentence());
            return USAGE;
        } catch (IOException unreadable) {
            err.println("the policy cannot be read");
            return USAGE;
        }
        return judge(verifier, args.subList(1, args.size()), out, err);
    }

    private static int judge(Verifier verifier, List<String> asked, PrintStream out, PrintStream err) {
        try {
            String found = found(verifier, asked);
            if (found.isEmpty()) {
                err.println(HELP);
                return USAGE;
            }
            out.println("VERIFIED");
            out.println(found);
            return VERIFIED;
        } catch (Refuted refuted) {
            out.println("REFUTED");
            out.println(refuted.sentence());
            return REFUTED;
        } catch (IOException unreadable) {
            err.println("what was to be verified cannot be read");
            return USAGE;
        }
    }

    private static String found(Verifier verifier, List<String> asked) throws IOException {
        String what = asked.getFirst() + " " + asked.size();
        return switch (what) {
            case "receipt 3" -> verifier.receipt(Path.of(asked.get(1)), asked.get(2));
            case "leaf 3" -> verifier.leafHash(Path.of(asked.get(1)), asked.get(2));
            case "bundle 2" -> verifier.bundle(Path.of(asked.get(1)));
            case "fields 5" ->
                verifier.fields(Path.of(asked.get(1)), Path.of(asked.get(2)), Path.of(asked.get(3)), asked.get(4));
            case "tiles 2" -> verifier.tiles(Path.of(asked.get(1)));
            case "checkpoints 4" ->
                verifier.checkpoints(Path.of(asked.get(1)), Path.of(asked.get(2)), Path.of(asked.get(3)));
            default -> "";
        };
    }
}
