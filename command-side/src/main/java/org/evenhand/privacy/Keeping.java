package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureFailed;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.privacy.RetentionEvent.ErasureVerificationAsked;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionEvent.RetentionRuleApplied;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What one subject's retention events come to: one meaning for its own decisions and for those of others. */
final class Keeping {

    /** One request as far as it has come. */
    record Erasure(
            ErasureId id,
            ErasureGround ground,
            @Nullable ErasureOutcome outcome,
            List<Subject> erased,
            boolean begun,
            @Nullable String executedBy) {

        private Erasure decided(ErasureDecided e) {
            return new Erasure(id, ground, e.outcome(), e.erased(), begun, executedBy);
        }

        private Erasure underWay() {
            return new Erasure(id, ground, outcome, erased, true, executedBy);
        }

        private Erasure executed(String process) {
            return new Erasure(id, ground, outcome, erased, true, process);
        }

        /** Neither refused nor done. */
        boolean isOpen() {
            return executedBy == null && outcome != ErasureOutcome.REFUSED;
        }
    }

    private final Map<String, LocalDate> rules = new HashMap<>();
    private final Set<HoldId> holds = new HashSet<>();
    private final Map<ErasureId, Erasure> erasures = new HashMap<>();

    static Keeping of(List<RetentionEvent> events) {
        var keeping = new Keeping();
        events.forEach(keeping::on);
        return keeping;
    }

    void on(RetentionEvent event) {
        switch (event) {
            case RetentionRuleApplied e -> rules.put(e.rule(), e.due());
            case LegalHoldPlaced e -> holds.add(e.hold());
            case LegalHoldLifted e -> holds.remove(e.hold());
            case ErasureRequested e ->
                erasures.put(e.erasure(), new Erasure(e.erasure(), e.ground(), null, List.of(), false, null));
            case ErasureDecided e -> erasures.computeIfPresent(e.erasure(), (id, known) -> known.decided(e));
            case ErasureBegun e -> erasures.computeIfPresent(e.erasure(), (id, known) -> known.underWay());
            case ErasureExecuted e ->
                erasures.computeIfPresent(e.erasure(), (id, known) -> known.executed(e.process()));
            case ErasureVerificationAsked e -> {}
            case ErasureVerified e -> {}
            case ErasureFailed e -> {}
        }
    }

    /** The longest wins; empty where no rule was ever applied. */
    Optional<LocalDate> due() {
        return rules.values().stream().max(Comparator.naturalOrder());
    }

    /** Where the rule would be applied with that due date. */
    LocalDate dueWith(String rule, LocalDate due) {
        var changed = new HashMap<>(rules);
        changed.put(rule, due);
        return changed.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean isHeld() {
        return !holds.isEmpty();
    }

    boolean has(HoldId hold) {
        return holds.contains(hold);
    }

    Optional<Erasure> erasure(ErasureId id) {
        return Optional.ofNullable(erasures.get(id));
    }

    Optional<Erasure> open() {
        return erasures.values().stream().filter(Erasure::isOpen).findFirst();
    }

    Optional<Erasure> underWay() {
        return erasures.values().stream()
                .filter(each -> each.begun() && each.executedBy() == null)
                .findFirst();
    }
}
