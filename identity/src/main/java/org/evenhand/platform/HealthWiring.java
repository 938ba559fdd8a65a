package org.evenhand.platform;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Whether this process can answer, for whoever starts and watches it. Open to everybody, so it tells nothing more. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    @Bean
    RouterFunction<ServerResponse> health(JdbcClient jdbc) {
        return RouterFunctions.route()
                .GET("/health", request -> health(answers(jdbc)))
                .build();
    }

    private static ServerResponse health(boolean up) {
        return ServerResponse.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", up ? "UP" : "DOWN"));
    }

    private static boolean answers(JdbcClient jdbc) {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException down) {
            return false;
        }
    }
}
