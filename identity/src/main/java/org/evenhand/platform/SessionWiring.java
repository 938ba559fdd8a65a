package org.evenhand.platform;

import org.evenhand.identity.TextsOnly;
import org.evenhand.store.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Web sessions in the database, because one process draws the form and another takes its post. */
@Configuration(proxyBeanMethods = false)
public class SessionWiring {

    // First: the views look into the accounts.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SchemaMigration identitySchema() {
        return new SchemaMigration("identity", "db/migration/identity");
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInTheirSchema() {
        return sessions -> sessions.setTableName("identity.spring_session");
    }

    @Bean
    ConversionService springSessionConversionService() {
        return new TextsOnly();
    }

    /** Strict: no other site's link or form acts as somebody who is signed in here. Secure wherever the request came by TLS. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("evenhand");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setCookiePath("/");
        return cookie;
    }
}
