package org.evenhand.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.projecting.RecordInOrder;
import org.evenhand.record.StaffId;
import org.evenhand.store.AccessLog;
import org.evenhand.store.RecordStore;
import org.evenhand.store.SchemaMigration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the query side meets the event store. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

    @Bean
    SchemaMigration viewsSchema() {
        return new SchemaMigration("views", "db/migration/views");
    }

    /** Until somebody can sign in, nobody is signed in. */
    @Bean
    @ConditionalOnMissingBean
    Asker nobody() {
        return Optional::empty;
    }

    @Bean
    @ConditionalOnMissingBean
    Staff nobodyKnown() {
        return new Staff() {
            @Override
            public String name(StaffId id) {
                return "unknown";
            }

            @Override
            public List<Member> clinical() {
                return List.of();
            }
        };
    }

    @Bean
    RecordInOrder recordInOrder(RecordStore store) {
        return new StoredRecord(store);
    }

    @Bean
    ReadingLog readingLog(AccessLog log, @Value("${evenhand.zone:Europe/London}") ZoneId zone) {
        return new StoredReadings(log, zone);
    }
}
