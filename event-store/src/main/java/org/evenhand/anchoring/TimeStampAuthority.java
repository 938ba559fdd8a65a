package org.evenhand.anchoring;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;

/** One authority, asked over HTTP (RFC 3161 §3.4). It learns a hash and nothing else. */
public final class TimeStampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 256 * 1024;
    private static final int NONCE_BITS = 64;

    private final String name;
    private final URI address;
    private final X509Certificate pinned;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param name for people and for files
     * @param pinned the authority's certificate, or the one that issued it
     */
    public TimeStampAuthority(String name, URI address, X509Certificate pinned, HttpClient http) {
        this.name = name;
        this.address = address;
        this.pinned = pinned;
        this.http = http;
    }

    public String name() {
        return name;
    }

    /**
     * @throws Refuted if what it answers is no time stamp of these bytes by the pinned authority
     * @throws IOException if it cannot be reached
     */
    public TimeStamp stamp(byte[] bytes) throws IOException, InterruptedException {
        var requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request =
                requests.generate(TSPAlgorithms.SHA256, Sha256.of(bytes), new BigInteger(NONCE_BITS, random));
        byte[] answer = ask(request.getEncoded());
        try {
            // The nonce: an old answer replayed is no answer.
            new TimeStampResponse(answer).validate(request);
        } catch (TSPException | RuntimeException other) {
            throw new Refuted("the authority answered another question");
        }
        return TimeStamp.of(answer, bytes, pinned);
    }

    private byte[] ask(byte[] request) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        HttpResponse<java.io.InputStream> response = http.send(post, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            byte[] answer = body.readNBytes(MOST_BYTES + 1);
            if (response.statusCode() != 200 || answer.length > MOST_BYTES) {
                throw new IOException("the authority answered " + response.statusCode());
            }
            return answer;
        }
    }
}
