package org.evenhand.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if ("required".equals(System.getenv("EVENHAND_CHROMIUM"))) {
            throw new IllegalStateException(
                    "No Chromium is installed, and EVENHAND_CHROMIUM=required says that there must be.");
        }
        System.err.println("[WARNING] SKIPPED " + context.getDisplayName() + ": no Chromium is installed."
                + " On Debian: apt install chromium");
        return ConditionEvaluationResult.disabled("no Chromium is installed");
    }
}
