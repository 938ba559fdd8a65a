package org.evenhand.platform.posting;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.drafts.DiscardedDraft;
import org.evenhand.drafts.KeptDrafts.Saved;
import org.evenhand.drafts.TypedDraft;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Refusal;
import org.evenhand.store.codec.EvenhandJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Autosave. The page's script sends what stands in the box; without a script nothing is lost either, because a refused form
 * is kept. Answers programs only: no page follows a saved draft.
 */
final class DraftRoutes {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.:-]{0,119}");
    private static final Pattern NOTE = Pattern.compile("note-([0-9a-f-]{36})-\\d+");

    private final Posting around;

    DraftRoutes(Posting around) {
        this.around = around;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .PUT("/drafts/{key}", this::save)
                .POST("/drafts/{key}", this::save)
                .POST("/drafts/{key}/discard", this::discard)
                .POST("/attempts/{attempt}/discard", this::discardAttempt)
                .onError(BadRequest.class, PostedCommands::bad)
                .build();
    }

    private ServerResponse save(ServerRequest request) {
        var actor = around.sender().actor(request);
        Sent sent = around.requests().read(request, Set.of("base", "text"));
        String key = request.pathVariable("key");
        var reader = new RecordReader();
        var typed = (TypedDraft) reader.record(TypedDraft.class, sent.fields(), "");
        if (!KEY.matcher(key).matches()) {
            return Problem.of(List.<Refusal>of(new FieldMalformed("key", "a key, such as note-1")), sent.commandId());
        }
        if (typed == null || typed.base() < 0) {
            List<Refusal> wrong = reader.refusals();
            return Problem.of(
                    wrong.isEmpty() ? List.of(new FieldMalformed("base", "the revision you were editing")) : wrong,
                    sent.commandId());
        }
        Saved saved =
                around.drafts().save(actor.id(), key, typed.base(), typed.text().text());
        HttpStatus status = saved.overtaken() ? HttpStatus.CONFLICT : HttpStatus.OK;
        var body = EvenhandJson.mapper().createObjectNode().put("revision", saved.current());
        if (saved.overtaken()) {
            body.put("code", "STALE_DRAFT")
                    .put("title", "A newer version was saved elsewhere. Both texts are kept.")
                    .put("status", status.value())
                    .put("kept", saved.revision());
        }
        return ServerResponse.status(status)
                .contentType(saved.overtaken() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
                .body(EvenhandJson.mapper().writeValueAsBytes(body));
    }

    private ServerResponse discard(ServerRequest request) {
        var actor = around.sender().actor(request);
        Sent sent = around.requests().read(request, Set.of("revision"));
        String key = request.pathVariable("key");
        var reader = new RecordReader();
        var discarded = (DiscardedDraft) reader.record(DiscardedDraft.class, sent.fields(), "");
        if (discarded == null) {
            return Problem.of(reader.refusals(), sent.commandId());
        }
        around.drafts().discard(actor.id(), key, discarded.revision());
        return done(request, pageOf(key));
    }

    /** Where the text of this key is written. */
    private static String pageOf(String key) {
        var note = NOTE.matcher(key);
        return note.matches() ? "/notes/" + note.group(1) : "/";
    }

    private ServerResponse discardAttempt(ServerRequest request) {
        try {
            UUID attempt = Words.uuid(request.pathVariable("attempt"));
            around.attempts().forget(attempt, around.sender().actor(request).id());
        } catch (IllegalArgumentException noId) {
            // Nothing is kept under what is no id, so it is discarded already.
        }
        return done(request, "/");
    }

    private static ServerResponse done(ServerRequest request, String page) {
        return Browser.asks(request)
                ? ServerResponse.seeOther(URI.create(page)).build()
                : ServerResponse.noContent().build();
    }
}
