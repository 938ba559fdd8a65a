package org.evenhand.platform;

import java.util.LinkedHashMap;
import org.springframework.beans.factory.ObjectProvider;
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
    RouterFunction<ServerResponse> health(JdbcClient jdbc, ObjectProvider<LedgerAlarm> alarms) {
        return RouterFunctions.route()
                .GET("/health", request -> health(answers(jdbc), alarms))
                .build();
    }

    /** An alarm of the ledger takes nobody's work away: the process answers, and somebody must look at the page. */
    private static ServerResponse health(boolean up, ObjectProvider<LedgerAlarm> alarms) {
        var body = new LinkedHashMap<String, String>();
        body.put("status", up ? "UP" : "DOWN");
        if (up) {
            alarms.ifAvailable(alarm -> body.put("ledger", alarm.isRaised() ? "ALARM" : "UP"));
        }
        return ServerResponse.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static boolean answers(JdbcClient jdbc) {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException down) {
            return false;
        }
    }
}
