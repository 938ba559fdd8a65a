package org.evenhand.platform;

import org.evenhand.postgres.PostgresUnavailable;
import org.evenhand.store.StoreUnavailable;
import org.evenhand.vault.VaultDamaged;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A start that cannot succeed ends with one sentence for the operator, not with a stack trace. */
final class PlainSentences implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSetting
                    || cause instanceof PostgresUnavailable
                    || cause instanceof StoreUnavailable
                    || cause instanceof VaultDamaged) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
        }
        return null;
    }
}
