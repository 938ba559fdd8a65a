package org.evenhand.platform.posting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.record.GeneralRefusal.FreshAuthenticationRequired;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Refusal;
import org.evenhand.store.codec.EvenhandJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problem details (RFC 9457) for programs: the rule's name as code and type, its sentence as title, its fields. */
final class Problem {

    private Problem() {}

    /** @param refusals at least one; several only where fields could not be read */
    static ServerResponse of(List<Refusal> refusals, UUID commandId) {
        Refusal first = refusals.getFirst();
        HttpStatus status = status(first);
        ObjectNode body = refusals.size() == 1
                ? body(status, first.code(), first.sentence())
                : body(status, "FIELDS_MALFORMED", "%d fields need attention.".formatted(refusals.size()));
        body.put("commandId", commandId.toString());
        ArrayNode fields = body.putArray("fields");
        refusals.stream()
                .filter(refusal -> !refusal.field().isEmpty())
                .forEach(refusal -> fields.addObject()
                        .put("field", refusal.field())
                        .put("code", refusal.code())
                        .put("message", refusal.sentence()));
        JsonNode with = EvenhandJson.mapper().valueToTree(first);
        if (refusals.size() == 1 && !first.discreet() && !with.isEmpty()) {
            body.set("with", with);
        }
        return answer(status, body);
    }

    static ServerResponse of(HttpStatus status, String code, String sentence) {
        return answer(status, body(status, code, sentence));
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case NotFound missing -> HttpStatus.NOT_FOUND;
            case FreshAuthenticationRequired needed -> HttpStatus.FORBIDDEN;
            default -> refusal.malformed() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        };
    }

    private static ObjectNode body(HttpStatus status, String code, String sentence) {
        return EvenhandJson.mapper()
                .createObjectNode()
                .put(
                        "type",
                        "urn:evenhand:refusal:" + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", sentence)
                .put("status", status.value())
                .put("code", code);
    }

    private static ServerResponse answer(HttpStatus status, ObjectNode body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(EvenhandJson.mapper().writeValueAsBytes(body));
    }
}
