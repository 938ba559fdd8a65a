package org.evenhand.platform.posting;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.posting.Reading.Meant;
import org.evenhand.platform.posting.Reading.Unreadable;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.FreshAuthenticationRequired;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.store.codec.EvenhandJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** Answers the POST of one command: to a browser always with the next page, to a program with what happened. */
final class PostedCommand {

    private final Route route;
    private final CommandReader reader;
    private final Set<String> components;
    private final Posting around;

    PostedCommand(Route route, Posting around) {
        this.route = route;
        this.reader = new CommandReader(route);
        this.components = Arrays.stream(route.command().getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        this.around = around;
    }

    ServerResponse answer(ServerRequest request) {
        Actor actor = around.sender().actor(request);
        Sent sent = around.requests().read(request, components);
        List<Refusal> wrong = new ArrayList<>();
        Reading reading =
                reader.read(new Submitted(sent.fields(), request.pathVariables(), sent.commandId(), sent.wrong()));
        if (reading instanceof Unreadable unreadable) {
            wrong.addAll(unreadable.refusals());
        }
        if (route.posted().freshAuthentication() && !around.sender().isHere(request, actor, sent.password())) {
            wrong.add(new FreshAuthenticationRequired("password"));
        }
        if (!(reading instanceof Meant(Command command)) || !wrong.isEmpty()) {
            return refused(request, actor, sent, wrong);
        }
        Outcome outcome = around.commands().send(command, intent(actor, sent, around.zone()));
        return switch (outcome) {
            case RefusedWith(Refusal refusal) ->
                refused(request, actor, sent, List.of(around.discretion().of(refusal, command, actor.id())));
            case Accepted accepted -> accepted(request, actor, sent, command, accepted);
        };
    }

    private ServerResponse refused(ServerRequest request, Actor actor, Sent sent, List<Refusal> wrong) {
        if (!Browser.asks(request)) {
            return Problem.of(wrong, sent.commandId());
        }
        around.forgetTheEarlierAttempt(actor, sent);
        keep(request, actor, sent, wrong);
        return seeOther(Pages.form(route, request.pathVariables(), sent.commandId()));
    }

    private void keep(ServerRequest request, Actor actor, Sent sent, List<Refusal> wrong) {
        around.attempts()
                .keep(
                        sent.commandId(),
                        actor.id(),
                        route.command().getSimpleName(),
                        withItsPlace(sent.typed(), request.pathVariables()),
                        wrong);
    }

    /** A page may draw one form several times, for each bar one; the variables of the route say which of them was sent. */
    private static Map<String, List<String>> withItsPlace(Map<String, List<String>> typed, Map<String, String> path) {
        var all = new LinkedHashMap<>(typed);
        path.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    private ServerResponse accepted(ServerRequest request, Actor actor, Sent sent, Command command, Accepted accepted) {
        around.forgetWhatWasTyped(actor, sent);
        String next = Pages.then(route, command, accepted.position());
        if (Browser.asks(request)) {
            if (sent.keeping() == null) {
                return seeOther(next);
            }
            keep(request, actor, sent, List.of());
            return seeOther(Pages.keeping(next, sent.commandId()));
        }
        ObjectNode body = EvenhandJson.mapper().createObjectNode();
        body.put("commandId", sent.commandId().toString());
        body.put("position", accepted.position());
        body.put("stream", accepted.stream().toString());
        body.put("version", accepted.version());
        accepted.leafHashes().forEach(body.putArray("leafHashes")::add);
        return ServerResponse.status(accepted.changedSomething() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(next))
                .headers(headers -> {
                    if (accepted.changedSomething()) {
                        headers.setETag("\"" + accepted.version() + "\"");
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(EvenhandJson.mapper().writeValueAsBytes(body));
    }

    private static ServerResponse seeOther(String page) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }

    private static Intent intent(Actor actor, Sent sent, ZoneId zone) {
        return new Intent(
                sent.commandId(),
                actor,
                null,
                Optional.empty(),
                purpose(actor.role()),
                sent.commandId(),
                null,
                sent.expectedVersion(),
                zone);
    }

    /** A role writes for one purpose here; other purposes come with break-glass and information governance. */
    private static Purpose purpose(Role role) {
        return switch (role) {
            case CLINICIAN, TRAINEE, SUPERVISOR -> Purpose.DIRECT_CARE;
            case COURT_LIAISON -> Purpose.COURT_PROCEEDINGS;
            case AUDITOR -> Purpose.AUDIT;
            case PRIVACY_OFFICER -> Purpose.INFORMATION_GOVERNANCE;
            case SERVICE_MANAGER -> Purpose.SERVICE_MANAGEMENT;
            case SYSTEM -> Purpose.OPERATION;
        };
    }
}
