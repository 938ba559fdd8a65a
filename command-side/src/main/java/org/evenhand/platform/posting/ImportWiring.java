package org.evenhand.platform.posting;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.court.imports.CourtImporting;
import org.evenhand.court.imports.RecordedSoFar;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.LocalTimes;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.vault.Fingerprints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The import of court case data, and the route that takes its files. */
@Configuration(proxyBeanMethods = false)
public class ImportWiring {

    /** In memory only: a file that is read holds what must not lie in a temporary folder. */
    @Bean
    MultipartConfigElement multipartConfig() {
        int longest = UnreadableForms.LONGEST_UPLOAD;
        return new MultipartConfigElement("", longest, longest, longest);
    }

    @Bean
    RecordedSoFar recordedSoFar(EventStore store) {
        return new RecordedSoFar() {
            @Override
            public <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind) {
                return store.readEvents(stream.toString())
                        .asStream()
                        .map(message -> message.getPayload())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
            }
        };
    }

    @Bean
    CourtImporting courtImporting(
            Commands commands, RecordedSoFar recorded, Fingerprints fingerprints, LocalTimes times) {
        return new CourtImporting(commands, recorded, fingerprints, times.serviceZone());
    }

    @Bean
    RouterFunction<ServerResponse> courtImportRoute(CourtImporting importing, Posting posting, Ids ids) {
        return new PostedCourtImport(importing, posting, ids).route();
    }
}
