package org.evenhand.audit;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.ledger.Refuted;
import org.evenhand.publishing.PublishedLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Both logs as they are handed out. What is not there, or not published yet, is nothing to show. */
@Component
final class PublishedLogs {

    private final PublishedLog ofTheRecord;
    private final PublishedLog ofAccess;

    PublishedLogs(
            @Qualifier("publishedRecord") PublishedLog ofTheRecord,
            @Qualifier("publishedAccess") PublishedLog ofAccess) {
        this.ofTheRecord = ofTheRecord;
        this.ofAccess = ofAccess;
    }

    PublishedLog of(WhichLog log) {
        return switch (log) {
            case RECORD -> ofTheRecord;
            case ACCESS -> ofAccess;
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
