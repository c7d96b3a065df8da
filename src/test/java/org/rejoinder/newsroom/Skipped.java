package org.rejoinder.newsroom;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says in one line at the end which tests could not run here, and why; nothing if all could. */
public final class Skipped implements TestExecutionListener {

    private final Map<String, Set<String>> namesByReason = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            note(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!namesByReason.isEmpty()) {
            System.out.println("Skipped: " + sentence());
        }
    }

    private synchronized void note(TestIdentifier test, String reason) {
        namesByReason.computeIfAbsent(reason, absent -> new TreeSet<>()).add(test.getDisplayName());
    }

    private synchronized String sentence() {
        return namesByReason.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
                .collect(Collectors.joining("; "));
    }
}
