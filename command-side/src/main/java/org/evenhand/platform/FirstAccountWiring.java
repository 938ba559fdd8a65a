package org.evenhand.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.evenhand.identity.FirstAccount;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;

/** How somebody comes in where nobody has an account: a link printed at the start, and what its form posts to. */
@Configuration(proxyBeanMethods = false)
public class FirstAccountWiring {

    /** Printed and not logged: a log is kept and read by others. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> printTheLink(FirstAccount first, Environment environment) {
        return ready -> first.invite()
                .ifPresent(token -> System.out.println("Nobody has an account yet. Within 24 hours" + " open "
                        + addressOf(environment) + "/first-account?token=" + token));
    }

    /** Where people reach this process, or the proxy in front of it. */
    private static String addressOf(Environment environment) {
        String known = environment.getProperty("evenhand.address");
        return known != null
                ? known
                : "http://" + environment.getProperty("server.address", "localhost") + ":"
                        + environment.getProperty("local.server.port");
    }

    @Bean
    RouterFunction<ServerResponse> firstAccountRoute(FirstAccount first) {
        return RouterFunctions.route()
                .POST("/first-account", request -> made(first, request))
                .build();
    }

    private static ServerResponse made(FirstAccount first, ServerRequest request) {
        String token = request.param("token").orElse("");
        FirstAccount.Answer answer = first.make(
                token,
                request.param("username").orElse(""),
                request.param("displayName").orElse(""),
                request.param("password").orElse(""));
        String again = "/first-account?token=" + UriUtils.encode(token, StandardCharsets.UTF_8);
        return ServerResponse.seeOther(URI.create(
                        switch (answer) {
                            case MADE -> "/sign-in?made";
                            case LINK_NOT_VALID -> "/first-account?invalid";
                            case NAME_MISSING -> again + "&nameless";
                            case PASSWORD_TOO_SHORT -> again + "&short";
                        }))
                .build();
    }
}
