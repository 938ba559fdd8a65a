package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerAnchorPart implements Answers<LedgerAnchorPart, LedgerBytes> {

    private final PublishedLogs logs;

    AnswerLedgerAnchorPart(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerAnchorPart> question() {
        return LedgerAnchorPart.class;
    }

    @Override
    public Optional<LedgerBytes> answer(LedgerAnchorPart question, Sight sight) {
        return logs.of(
                question.log(),
                log -> log.anchor(question.number()).map(anchor -> switch (question.part()) {
                    case CHECKPOINT -> anchor.note();
                    case TIME_STAMP -> anchor.answer();
                }));
    }
}
