package org.evenhand.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.anchoring.Anchoring;
import org.evenhand.audit.LedgerStates.Acknowledged;
import org.evenhand.audit.LedgerStates.Audit;
import org.evenhand.audit.LedgerStates.Copy;
import org.evenhand.audit.LedgerStates.Found;
import org.evenhand.audit.LedgerStates.Key;
import org.evenhand.audit.LedgerStates.OfLog;
import org.evenhand.auditing.ContinuousAudit;
import org.evenhand.auditing.Finding;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.record.Role;
import org.springframework.stereotype.Component;

@Component
final class AnswerLedgerState implements Answers<LedgerState, LedgerStates> {

    private final PublishedLogs logs;
    private final RunningLogs running;
    private final ViewedOrders orders;

    AnswerLedgerState(PublishedLogs logs, RunningLogs running, ViewedOrders orders) {
        this.logs = logs;
        this.running = running;
        this.orders = orders;
    }

    @Override
    public Class<LedgerState> question() {
        return LedgerState.class;
    }

    @Override
    public Optional<LedgerStates> answer(LedgerState question, Sight sight) {
        return Optional.of(new LedgerStates(
                Arrays.stream(WhichLog.values()).map(this::of).toList(),
                sight.actor().role() == Role.SERVICE_MANAGER));
    }

    private OfLog of(WhichLog log) {
        PublishedLog published = logs.of(log);
        Optional<ContinuousAudit> audit = running.audit(log);
        return new OfLog(
                log,
                published.entered(),
                published
                        .checkpoint()
                        .map(note -> Checkpoint.of(note.text()).size())
                        .orElse(0L),
                published.publishedAt().orElse(null),
                alarm(log, audit),
                audit.map(each -> audit(each.state())).orElse(null),
                running.mirror(log)
                        .map(each ->
                                new Copy(each.state().position(), each.state().size()))
                        .orElse(null),
                published.checkpoint().map(AnswerLedgerState::keys).orElse(List.of()),
                audit.map(each -> found(log, each.findings())).orElse(List.of()));
    }

    private String alarm(WhichLog log, Optional<ContinuousAudit> audit) {
        String publishing =
                running.publishing(log).map(each -> each.state().alarm()).orElse("");
        String auditing = audit.map(each -> each.state().trouble()).orElse("");
        String anchoring = running.anchoring(log).map(Anchoring::alarm).orElse("");
        String copying = running.mirror(log).map(each -> each.state().alarm()).orElse("");
        return Stream.of(publishing, auditing, anchoring, copying)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Key> keys(SignedNote note) {
        String origin = Checkpoint.of(note.text()).origin();
        return note.signatures().stream()
                .filter(each -> each.name().equals(origin))
                .map(each -> new Key(HexFormat.of().toHexDigits(each.keyId())))
                .toList();
    }

    private static Audit audit(ContinuousAudit.State state) {
        return new Audit(
                state.running(),
                state.position(),
                state.total(),
                state.perSecond(),
                state.finishedAt(),
                state.finishedSize());
    }

    /** The newest first. */
    private List<Found> found(WhichLog log, List<Finding> findings) {
        Map<UUID, ViewedOrders.Said> said = orders.said(log.word()).stream()
                .collect(Collectors.toMap(ViewedOrders.Said::finding, Function.identity()));
        return findings.stream()
                .sorted(Comparator.comparing(Finding::foundAt).reversed())
                .map(each -> found(each, Optional.ofNullable(said.get(each.id()))))
                .toList();
    }

    private static Found found(Finding finding, Optional<ViewedOrders.Said> said) {
        return new Found(
                new FindingId(finding.id()),
                finding.leaf() == Finding.NO_ROW ? null : finding.leaf(),
                finding.event().isEmpty() ? null : finding.event(),
                finding.differs(),
                finding.foundAt(),
                // What was said before it was found was not said of it.
                said.filter(each -> each.at().isAfter(finding.foundAt()))
                        .map(each -> new Acknowledged(each.at(), each.staff(), each.reason()))
                        .orElse(null));
    }
}
