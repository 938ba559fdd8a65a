package org.evenhand.platform.posting;

import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.identity.CurrentActor;
import org.evenhand.identity.FreshAuthentication;
import org.evenhand.language.Language;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Discretion;
import org.evenhand.platform.Ids;
import org.evenhand.platform.LocalTimes;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything that is posted. */
@Configuration(proxyBeanMethods = false)
public class PostingWiring {

    /** Behind the filter that sets the encoding, before everything that might read a form. */
    @Bean
    FilterRegistrationBean<UnreadableForms> unreadableForms() {
        var first = new FilterRegistrationBean<>(new UnreadableForms());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return first;
    }

    @Bean
    Sender sender(CurrentActor current, FreshAuthentication fresh) {
        return new SignedInSender(current, fresh);
    }

    @Bean
    Posting posting(
            Commands commands,
            Discretion discretion,
            Sender sender,
            Ids ids,
            KeptAttempts attempts,
            KeptDrafts drafts,
            LocalTimes times) {
        return new Posting(commands, discretion, sender, new RequestReader(ids), attempts, drafts, times.serviceZone());
    }

    @Bean
    RouterFunction<ServerResponse> postedCommands(Posting posting) {
        return PostedCommands.routes(Language.commandTypes(), posting);
    }

    @Bean
    RouterFunction<ServerResponse> draftRoutes(Posting posting) {
        return new DraftRoutes(posting).routes();
    }
}
