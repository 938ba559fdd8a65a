package org.evenhand.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.NoteSignature;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.VerifierKey;

/**
 * Asks one witness, ours or anybody's, to cosign. It remembers where the witness stands only to save a question: the witness
 * says so itself. Nothing that it answers is believed before its signature holds.
 */
public final class WitnessClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI submissions;
    private final List<VerifierKey> keys;
    private final HttpClient http;
    private long stands;

    /**
     * @param prefix of the witness's submissions, without {@code /add-checkpoint}
     * @param keys of this witness
     */
    public WitnessClient(URI prefix, List<VerifierKey> keys, HttpClient http) {
        this.submissions = URI.create(prefix + "/add-checkpoint");
        this.keys = List.copyOf(keys);
        this.http = http;
    }

    public List<VerifierKey> keys() {
        return keys;
    }

    /**
     * @param tree the checkpoint's, to prove from wherever the witness stands
     * @return its signatures that hold
     * @throws Refuted if it says no: the log has forked, or it does not know the log
     * @throws IOException if it cannot be reached
     */
    public List<NoteSignature> cosign(SignedNote checkpoint, Tree tree) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = ask(checkpoint, tree, Math.min(stands, tree.size()));
        if (answer.statusCode() == 409) {
            stands = Decimal.of(text(answer).strip(), "witness's size");
            if (stands > tree.size()) {
                throw new Refuted("a witness has cosigned " + stands + " leaves and this log has " + tree.size());
            }
            answer = ask(checkpoint, tree, stands);
        }
        if (answer.statusCode() != 200) {
            throw new Refuted("a witness refused the checkpoint (" + answer.statusCode() + "): "
                    + text(answer).strip());
        }
        stands = tree.size();
        List<NoteSignature> holding = SignedNote.signatures(text(answer)).stream()
                .filter(signature -> keys.stream().anyMatch(key -> key.verifies(checkpoint.text(), signature)))
                .toList();
        if (holding.isEmpty()) {
            throw new Refuted("a witness answered without a signature that holds");
        }
        return holding;
    }

    private HttpResponse<byte[]> ask(SignedNote checkpoint, Tree tree, long old)
            throws IOException, InterruptedException {
        var body = new AddCheckpoint(old, tree.consistency(old), checkpoint).bytes();
        var request = HttpRequest.newBuilder(submissions)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (answer.body().length > SignedNote.MOST_BYTES) {
            throw new Refuted("a witness's answer is over " + SignedNote.MOST_BYTES + " bytes");
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
