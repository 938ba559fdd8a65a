package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.ledger.TilePath;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerEntries implements Answers<LedgerEntries, LedgerBytes> {

    private final PublishedLogs logs;

    AnswerLedgerEntries(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerEntries> question() {
        return LedgerEntries.class;
    }

    @Override
    public Optional<LedgerBytes> answer(LedgerEntries question, Sight sight) {
        return logs.of(question.log(), log -> Optional.of(log.entries(TilePath.of("entries", question.tail()))));
    }
}
