package org.evenhand.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A witness over HTTP: {@code POST /add-checkpoint} and {@code GET /<origin hash>/checkpoint}. Requests need no sign-in: what
 * is not signed by a known log is refused, and a larger body than a checkpoint needs is not read.
 */
public final class WitnessServer implements AutoCloseable {

    private static final int SECONDS_FOR_THE_LAST = 1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Witness witness;

    public WitnessServer(InetSocketAddress address, Witness witness) throws IOException {
        this.witness = witness;
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = decided(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer decided(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals("/add-checkpoint")) {
            if (!method.equals("POST")) {
                return Answer.refused(405, "a checkpoint is added by POST");
            }
            byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MOST_BYTES + 1);
            return body.length > AddCheckpoint.MOST_BYTES
                    ? Answer.refused(413, "a request is at most " + AddCheckpoint.MOST_BYTES + " bytes")
                    : witness.add(body);
        }
        String[] parts = path.split("/");
        boolean monitors = method.equals("GET") && parts.length == 3 && parts[2].equals("checkpoint");
        return monitors ? witness.last(parts[1]) : Answer.refused(404, "there is nothing here");
    }

    @Override
    public void close() {
        server.stop(SECONDS_FOR_THE_LAST);
        threads.close();
    }
}
