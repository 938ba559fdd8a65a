package org.evenhand.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** One of the demo's accounts, at its desk: reads pages as HTML and as JSON. */
public record Visitor(String account, int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static final List<String> ACCOUNTS =
            List.of("clinician", "clinician2", "trainee", "supervisor", "liaison", "auditor", "privacy", "manager");

    public HttpResponse<String> page(String path) {
        return get(path, "text/html");
    }

    public HttpResponse<String> json(String path) {
        return get(path, "application/json");
    }

    /** A file, byte for byte. */
    public byte[] bytes(String path) {
        try {
            return HTTP.send(request(path, "*/*").build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every value of that field in what comes back, in order. */
    public List<String> values(String path, String field) {
        return Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]*)\"")
                .matcher(json(path).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Sends a form as a browser does; the answer is where the browser goes next. */
    public HttpResponse<String> send(String path, String fields) {
        return answer(request(path, "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    /** Sends a command as a program does. */
    public HttpResponse<String> post(String path, String json) {
        return answer(request(path, "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpResponse<String> get(String path, String accept) {
        return answer(request(path, accept).build());
    }

    private HttpRequest.Builder request(String path, String accept) {
        String token = Base64.getEncoder().encodeToString((account + ":evenhand").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .header("Authorization", "Basic " + token);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
