package org.evenhand.ledger.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.KeyFile;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.VerifierKey;

/**
 * Runs a witness: {@code RunWitness <folder> <name> <port> <log's verifier key>…}. The folder keeps its keys and its memory;
 * the name is a schema-less address such as {@code witness.example.org/registry}. Its own verifier keys are printed, to be
 * given to the log and to verifiers. It listens on loopback; a proxy with TLS stands in front of it.
 */
public final class RunWitness {

    private static final int USAGE = 2;

    private RunWitness() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("usage: <folder> <name> <port> <verifier key of a log>...");
            System.exit(USAGE);
        }
        try {
            start(args);
        } catch (Refuted wrong) {
            System.err.println(wrong.sentence());
            System.exit(USAGE);
        }
    }

    /** It runs until the process ends: the server's threads keep it. */
    private static void start(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<NoteSigner> signers = List.of(
                KeyFile.openOrMake(folder.resolve("ed25519.key"), args[1], SignatureKind.ED25519_COSIGNATURE),
                KeyFile.openOrMake(folder.resolve("ml-dsa-44.key"), args[1], SignatureKind.ML_DSA_44_COSIGNATURE));
        Map<String, List<VerifierKey>> logs = new HashMap<>();
        for (String key : List.of(args).subList(3, args.length)) {
            VerifierKey log = VerifierKey.of(key);
            logs.computeIfAbsent(log.name(), origin -> new ArrayList<>()).add(log);
        }
        int port = Math.toIntExact(Math.min(65_536, Decimal.of(args[2], "port")));
        if (port > 65_535) {
            throw new Refuted("the port is over 65535");
        }
        var witness = new Witness(signers, logs, new WitnessMemory(folder.resolve("cosigned")), Clock.systemUTC());
        var server = new WitnessServer(new InetSocketAddress("127.0.0.1", port), witness);
        signers.forEach(
                signer -> System.out.println("verifier key " + signer.verifier().text()));
        System.out.println("witness on http://127.0.0.1:" + server.address().getPort());
    }
}
