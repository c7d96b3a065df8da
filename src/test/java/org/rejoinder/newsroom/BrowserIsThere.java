package org.rejoinder.newsroom;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the stories where there is no browser, or where the system property {@code stories.skip} is
 * true, and closes the browser after the last of them. */
final class BrowserIsThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Boolean.getBoolean("stories.skip")) {
            return ConditionEvaluationResult.disabled("stories.skip was set");
        }
        return Browser.shared()
                .map(browser -> {
                    context.getRoot()
                            .getStore(ExtensionContext.Namespace.GLOBAL)
                            .computeIfAbsent(Browser.class.getName(), key -> browser);
                    return ConditionEvaluationResult.enabled("a browser was found");
                })
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "no Chrome or Chromium was found, and none could be installed"));
    }
}
