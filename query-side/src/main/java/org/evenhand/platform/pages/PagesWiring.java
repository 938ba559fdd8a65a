package org.evenhand.platform.pages;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Leaving;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.projecting.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
public class PagesWiring {

    @Bean
    Times times(@Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        return new Times(zone);
    }

    @Bean
    Frames frames(Asker asker, Staff staff) {
        return new Frames(asker, staff);
    }

    /** Named by its address, which is how it is found. */
    @Bean("/error")
    ErrorPages errorPages(Frames frames) {
        return new ErrorPages(frames, answersAsJson());
    }

    @Bean
    WebMvcConfigurer pages(
            Frames frames, Progress progress, ObjectProvider<Attempts> attempts, Clock clock, Leaving leaving) {
        var ids = new CommandIds(clock);
        var rendering = new PageRendering(frames, answersAsJson(), leaving);
        var forms = new FormsOfRequest(ids, id -> {
            Attempts kept = attempts.getIfAvailable();
            return kept == null ? Optional.empty() : kept.own(id);
        });
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(rendering);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(forms);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AtLeast(progress));
            }
        };
    }

    static JsonMapper answersAsJson() {
        return JsonMapper.builder()
                .addModule(new KernelAsJson())
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }
}
