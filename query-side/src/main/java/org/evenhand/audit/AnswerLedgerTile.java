package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.ledger.TilePath;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerTile implements Answers<LedgerTile, LedgerBytes> {

    private final PublishedLogs logs;

    AnswerLedgerTile(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerTile> question() {
        return LedgerTile.class;
    }

    @Override
    public Optional<LedgerBytes> answer(LedgerTile question, Sight sight) {
        return logs.of(question.log(), log -> Optional.of(log.tile(TilePath.of(question.level(), question.tail()))));
    }
}
