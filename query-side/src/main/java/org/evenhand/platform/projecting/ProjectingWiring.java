package org.evenhand.platform.projecting;

import java.util.List;
import org.evenhand.platform.QueryDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
public class ProjectingWiring {

    @Bean
    Views views(@QueryDatabase JdbcClient jdbc, @QueryDatabase PlatformTransactionManager transactions) {
        return new Views(jdbc, transactions);
    }

    @Bean
    Progress progress(Views views) {
        return new Progress(views);
    }

    @Bean
    Followers followers(List<Projection<?>> projections, RecordInOrder record, Views views, Progress progress) {
        return new Followers(projections, record, views, progress);
    }
}
