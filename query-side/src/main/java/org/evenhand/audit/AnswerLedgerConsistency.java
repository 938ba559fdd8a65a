package org.evenhand.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.ledger.Hashes;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerConsistency implements Answers<LedgerConsistency, LedgerBytes> {

    private final PublishedLogs logs;

    AnswerLedgerConsistency(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<LedgerConsistency> question() {
        return LedgerConsistency.class;
    }

    @Override
    public Optional<LedgerBytes> answer(LedgerConsistency question, Sight sight) {
        return logs.of(question.log(), log -> Optional.of(lines(log.consistency(question.from(), question.to()))));
    }

    /** One hash a line, as C2SP texts write them. */
    private static byte[] lines(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> Hashes.line(hash) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
