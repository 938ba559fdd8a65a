package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.audit.Anchored.Stamp;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerAnchors implements Answers<LedgerAnchors, Anchored> {

    /** Six weeks of one an hour; the older ones have their numbers too. */
    private static final int MOST = 1_000;

    private final PublishedLogs logs;

    AnswerLedgerAnchors(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerAnchors> question() {
        return LedgerAnchors.class;
    }

    @Override
    public Optional<Anchored> answer(LedgerAnchors question, Sight sight) {
        return Optional.of(new Anchored(
                question.log(),
                logs.of(question.log()).anchors(MOST).stream()
                        .map(each -> new Stamp(each.number(), each.size(), each.authority(), each.at()))
                        .toList()));
    }
}
