package org.evenhand.platform.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.platform.Ids;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldUnknown;
import org.evenhand.record.Refusal;
import org.evenhand.store.codec.EvenhandJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a request apart. Bounded before it is read: whoever sends it controls every byte.
 *
 * <p>Fields come in the body only. An address is written to logs and histories, so a field in one is refused.
 */
final class RequestReader {

    static final int LONGEST_BODY = 2_000_000;
    private static final String COMMAND_ID = "commandId";
    private static final String EXPECTED_VERSION = "expectedVersion";
    private static final String PASSWORD = "password";
    private static final String ATTEMPT = "attempt";
    private static final String DRAFT = "draft";
    private static final String DRAFT_REVISION = "draftRevision";
    private static final String CSRF = "_csrf";
    private static final String KEEPING = "keeping";
    static final String WITHIN = "within";

    private final Ids ids;

    RequestReader(Ids ids) {
        this.ids = ids;
    }

    Sent read(ServerRequest request, Set<String> components) {
        var wrong = new ArrayList<Refusal>();
        boolean json = isJson(request);
        Map<String, List<String>> typed = json ? Map.of() : form(request, wrong);
        ObjectNode fields = json ? body(request) : FormTree.of(typed, wrong);

        UUID commandId =
                one(COMMAND_ID, header(request, "Idempotency-Key"), fields, components, "an id", Words::uuid, wrong);
        Long expected =
                one(EXPECTED_VERSION, ifMatch(request), fields, components, "a version number", Long::valueOf, wrong);
        String password = one(PASSWORD, null, fields, components, "a password", Function.identity(), wrong);
        UUID attempt = one(ATTEMPT, null, fields, components, "an id", Words::uuid, wrong);
        String draft = one(DRAFT, null, fields, components, "a key", Function.identity(), wrong);
        Integer draftRevision = one(DRAFT_REVISION, null, fields, components, "a revision", Integer::valueOf, wrong);
        String keeping = one(KEEPING, null, fields, components, "a command", Function.identity(), wrong);
        fields.remove(CSRF);
        JsonNode search = components.contains(WITHIN) ? null : fields.remove(WITHIN);
        var sent = new Sent(
                commandId == null ? ids.next() : commandId,
                expected,
                password,
                attempt,
                draft,
                draftRevision,
                keeping,
                fields,
                withoutSecrets(typed),
                wrong);
        if (keeping == null) {
            return sent;
        }
        return search instanceof ObjectNode own ? sent.within(own, ids.next()) : sent.only(components);
    }

    private static boolean isJson(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(MediaType.APPLICATION_FORM_URLENCODED);
        if (MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
            return true;
        }
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type)) {
            return false;
        }
        throw new BadRequest(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json or application/x-www-form-urlencoded.");
    }

    private static Map<String, List<String>> form(ServerRequest request, List<Refusal> wrong) {
        Set<String> inAddress = UriComponentsBuilder.fromUri(request.uri())
                .build()
                .getQueryParams()
                .keySet();
        inAddress.forEach(name -> wrong.add(new FieldUnknown(name)));
        var typed = new LinkedHashMap<String, List<String>>();
        request.params().forEach((name, values) -> {
            if (!inAddress.contains(name)) {
                typed.put(name, List.copyOf(values));
            }
        });
        return typed;
    }

    private static ObjectNode body(ServerRequest request) {
        try {
            byte[] bytes = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw new BadRequest(HttpStatus.CONTENT_TOO_LARGE, "Send at most %,d bytes.".formatted(LONGEST_BODY));
            }
            JsonNode tree = EvenhandJson.mapper().readTree(bytes);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            // Neither the message nor the position is repeated: both quote what was sent.
        } catch (IOException gone) {
            throw new BadRequest(HttpStatus.BAD_REQUEST, "The request ended before it was whole.");
        }
        throw new BadRequest(HttpStatus.BAD_REQUEST, "Send one JSON object, each of its fields once.");
    }

    /** A value that stands beside the command: from a header or a field, unless the command has a field of that name. */
    private static <T> @Nullable T one(
            String name,
            @Nullable String header,
            ObjectNode fields,
            Set<String> components,
            String expected,
            Function<String, T> read,
            List<Refusal> wrong) {
        JsonNode field = components.contains(name) ? null : fields.remove(name);
        String text = header != null ? header : field == null || field.isNull() ? "" : field.asString("?");
        if (text.isBlank()) {
            return null;
        }
        try {
            return read.apply(text.strip());
        } catch (RuntimeException unreadable) {
            wrong.add(new FieldMalformed(name, expected));
            return null;
        }
    }

    private static @Nullable String header(ServerRequest request, String name) {
        return request.headers().firstHeader(name);
    }

    /** {@code If-Match: "7"}; {@code *} expects nothing. */
    private static @Nullable String ifMatch(ServerRequest request) {
        String tag = header(request, "If-Match");
        return tag == null || tag.strip().equals("*") ? null : tag.strip().replaceAll("^\"|\"$", "");
    }

    private static Map<String, List<String>> withoutSecrets(Map<String, List<String>> typed) {
        Set<String> secrets = Stream.of(PASSWORD, CSRF, COMMAND_ID).collect(Collectors.toSet());
        var kept = new LinkedHashMap<>(typed);
        kept.keySet().removeAll(secrets);
        return kept;
    }
}
