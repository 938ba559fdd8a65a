package org.evenhand.identity;

import java.util.Map;
import org.evenhand.platform.CodecWiring;
import org.evenhand.platform.HealthWiring;
import org.evenhand.platform.SecurityWiring;
import org.evenhand.platform.SessionWiring;
import org.evenhand.platform.VaultWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in alone, with a page and a post behind it; on which side is said by what is added. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        value = "org.evenhand.identity",
        excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
@Import({SecurityWiring.class, SessionWiring.class, HealthWiring.class, VaultWiring.class, CodecWiring.class})
class IdentityPages {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    @RestController
    static class Pages {

        private final CurrentActor current;
        private final FreshAuthentication fresh;

        Pages(CurrentActor current, FreshAuthentication fresh) {
            this.current = current;
            this.fresh = fresh;
        }

        @GetMapping({"/sign-in", "/form"})
        String form(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/cases")
        Map<String, Object> cases() {
            return Map.of(
                    "id",
                    current.actor().id().value(),
                    "role",
                    current.actor().role().name());
        }

        @PostMapping("/cases")
        String write() {
            return "written by " + current.actor().role();
        }

        @PostMapping("/notes/sign")
        String sign(@RequestParam(defaultValue = "") String password) {
            return String.valueOf(fresh.confirms(current.actor(), password));
        }
    }
}
