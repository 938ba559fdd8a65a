package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerCheckpoint implements Answers<LedgerCheckpoint, LedgerBytes> {

    private final PublishedLogs logs;

    AnswerLedgerCheckpoint(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerCheckpoint> question() {
        return LedgerCheckpoint.class;
    }

    @Override
    public Optional<LedgerBytes> answer(LedgerCheckpoint question, Sight sight) {
        return logs.of(question.log(), log -> log.checkpoint().map(SignedNote::bytes));
    }
}
