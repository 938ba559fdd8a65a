package org.evenhand.platform;

import org.evenhand.platform.asking.Belongs;
import org.evenhand.record.StreamType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To which case files a stream belongs: what the right to see it hangs on. */
@Configuration(proxyBeanMethods = false)
public class BelongingWiring {

    @Bean
    Belongs caseFiles() {
        return new Belongs(StreamType.CASE_FILE, "select case_file from views.case_file where case_file = :id");
    }

    @Bean
    Belongs people() {
        return new Belongs(
                StreamType.PERSON,
                "select case_file from views.case_person where person = :id",
                "select 'person:' || person from views.person where person = :id and registered_by = :staff");
    }
}
