package org.evenhand.platform.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;
import org.evenhand.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes of all commands that say where they are posted to. */
final class PostedCommands {

    private static final Logger LOG = LoggerFactory.getLogger(PostedCommands.class);

    private PostedCommands() {}

    static RouterFunction<ServerResponse> routes(List<Class<? extends Command>> commands, Posting around) {
        var routes = new ArrayList<Route>();
        var taken = new HashSet<String>();
        for (Class<? extends Command> command : commands) {
            if (command.isAnnotationPresent(PostedTo.class)) {
                Route route = Route.of(command);
                if (!taken.add(route.posted().value().replaceAll("\\{[^}]*}", "{}"))) {
                    throw new IllegalStateException(
                            "two commands are posted to " + route.posted().value());
                }
                routes.add(route);
            }
        }
        // The more particular first: /court-cases/imports before /court-cases/{courtCase}.
        routes.sort(Comparator.comparing(
                route -> PathPatternParser.defaultInstance.parse(route.posted().value())));
        RouterFunctions.Builder router = RouterFunctions.route();
        for (Route route : routes) {
            var posted = new PostedCommand(route, around);
            router.route(RequestPredicates.POST(route.posted().value()), posted::answer);
        }
        return router.onError(BadRequest.class, PostedCommands::bad)
                .onError(StoreUnavailable.class, PostedCommands::unavailable)
                .build();
    }

    static ServerResponse bad(Throwable failure, ServerRequest request) {
        var bad = (BadRequest) failure;
        return Problem.of(bad.status(), "REQUEST_UNREADABLE", String.valueOf(bad.getMessage()));
    }

    static ServerResponse unavailable(Throwable failure, ServerRequest request) {
        LOG.error("a command could not be recorded: {}", failure.getMessage());
        if (Browser.asks(request)) {
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build((asked, response) -> {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                return null;
            });
        }
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "NOT_RECORDED",
                "This could not be recorded just now. Send the same request again in a moment: it is recorded at most once.");
    }
}
