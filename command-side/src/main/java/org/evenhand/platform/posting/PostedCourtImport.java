package org.evenhand.platform.posting;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.court.CourtImportRefusal.FileMissing;
import org.evenhand.court.CourtImportRefusal.FileTooLarge;
import org.evenhand.court.ImportLine;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.imports.CourtImporting;
import org.evenhand.court.imports.CourtImporting.Done;
import org.evenhand.court.imports.CourtImporting.Told;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Refusal;
import org.evenhand.store.StoreUnavailable;
import org.evenhand.store.codec.EvenhandJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a file of court case data: from a browser's form as its part {@code file}, from a program as the body itself. No
 * more of it is read than the longest file has. A refused file is not kept; only why it was refused is.
 */
final class PostedCourtImport {

    private static final String PAGES = "/court-cases/imports/";

    private final CourtImporting importing;
    private final Posting around;
    private final Ids ids;

    PostedCourtImport(CourtImporting importing, Posting around, Ids ids) {
        this.importing = importing;
        this.around = around;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> route() {
        return RouterFunctions.route()
                .POST("/court-cases/imports", this::answer)
                .onError(BadRequest.class, PostedCommands::bad)
                .onError(StoreUnavailable.class, PostedCommands::unavailable)
                .build();
    }

    private ServerResponse answer(ServerRequest request) {
        Actor actor = around.sender().actor(request);
        try {
            Done done = importing.take(file(request), actor);
            String page = PAGES + done.courtImport().value();
            URI next = URI.create(done.position() < 0 ? page : page + "?at-least=" + done.position());
            return Browser.asks(request)
                    ? ServerResponse.status(HttpStatus.SEE_OTHER).location(next).build()
                    : told(done, next);
        } catch (Refused refused) {
            return refused(request, actor, refused.refusal());
        }
    }

    private ServerResponse refused(ServerRequest request, Actor actor, Refusal refusal) {
        UUID attempt = ids.next();
        if (!Browser.asks(request)) {
            return Problem.of(List.of(refusal), attempt);
        }
        around.attempts().keep(attempt, actor.id(), "ImportCourtCase", Map.of(), List.of(refusal));
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGES + "new?attempt=" + attempt))
                .build();
    }

    private static byte[] file(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(MediaType.APPLICATION_JSON);
        try {
            if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
                Part part = request.servletRequest().getPart("file");
                if (part == null || part.getSize() == 0) {
                    throw Refused.because(new FileMissing());
                }
                return bounded(part.getInputStream());
            }
            if (!type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                throw new BadRequest(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json, or a form with the part \"file\".");
            }
            return bounded(request.servletRequest().getInputStream());
        } catch (IllegalStateException larger) {
            throw Refused.because(new FileTooLarge(CourtImporting.LONGEST_FILE)); // than the container reads
        } catch (IOException | ServletException gone) {
            throw new BadRequest(HttpStatus.BAD_REQUEST, "The request ended before it was whole.");
        }
    }

    /** One byte more than is taken, so that too much is known without being read. */
    private static byte[] bounded(InputStream in) throws IOException {
        try (in) {
            return in.readNBytes(CourtImporting.LONGEST_FILE + 1);
        }
    }

    private ServerResponse told(Done done, URI page) {
        Told told = importing.told(done.courtImport());
        ObjectNode body = EvenhandJson.mapper().createObjectNode();
        body.put("import", done.courtImport().value().toString());
        body.put("courtCase", told.started().courtCase().value().toString());
        body.put("importedBefore", done.before());
        if (done.before()) {
            // The report of an import is read on its page, where reading is on record.
            return ServerResponse.ok()
                    .location(page)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(EvenhandJson.mapper().writeValueAsBytes(body));
        }
        body.put("position", done.position());
        body.put("sha256", told.started().sha256());
        body.put("values", told.started().values());
        ArrayNode taken = body.putArray("taken");
        ArrayNode left = body.putArray("left");
        told.lines().forEach(line -> line(line, taken, left));
        ArrayNode warnings = body.putArray("warnings");
        told.finished().warnings().forEach(warning -> warning(warning, warnings));
        return ServerResponse.status(HttpStatus.CREATED)
                .location(page)
                .contentType(MediaType.APPLICATION_JSON)
                .body(EvenhandJson.mapper().writeValueAsBytes(body));
    }

    private static void line(ImportLine line, ArrayNode taken, ArrayNode left) {
        if (line.takenAs() != null && line.became() != null) {
            taken.addObject()
                    .put("path", line.path())
                    .put("as", line.takenAs().name())
                    .put("stream", line.became().toString());
        } else if (line.leftBecause() != null) {
            ObjectNode entry = left.addObject();
            entry.put("path", line.path()).put("because", line.leftBecause().name());
            if (line.refusal() != null) {
                entry.put("refusal", line.refusal());
            }
        }
    }

    private static void warning(ImportWarning warning, ArrayNode warnings) {
        ObjectNode entry = warnings.addObject();
        entry.put("kind", warning.kind().name()).put("path", warning.path());
        if (warning.about() != null) {
            entry.put("stream", warning.about().toString());
        }
    }
}
