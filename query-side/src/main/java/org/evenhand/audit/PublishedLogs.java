package org.evenhand.audit;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.ledger.Refuted;
import org.evenhand.publishing.PublishedLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Both logs as they are handed out. What is not there, or not published yet, is nothing to show. */
@Component
final class PublishedLogs {

    private final ObjectProvider<PublishedLog> ofTheRecord;
    private final ObjectProvider<PublishedLog> ofAccess;

    PublishedLogs(
            @Qualifier("publishedRecord") ObjectProvider<PublishedLog> ofTheRecord,
            @Qualifier("publishedAccess") ObjectProvider<PublishedLog> ofAccess) {
        this.ofTheRecord = ofTheRecord;
        this.ofAccess = ofAccess;
    }

    PublishedLog of(WhichLog log) {
        return switch (log) {
            case RECORD -> ofTheRecord.getObject();
            case ACCESS -> ofAccess.getObject();
        };
    }

    Optional<LedgerBytes> of(WhichLog log, Function<PublishedLog, Optional<byte[]>> part) {
        try {
            return part.apply(of(log)).map(LedgerBytes::new);
        } catch (Refuted noSuchPart) {
            return Optional.empty();
        }
    }
}
