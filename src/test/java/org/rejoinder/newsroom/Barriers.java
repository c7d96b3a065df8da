package org.rejoinder.newsroom;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page that shuts somebody out, in words. */
final class Barriers {

    /** What is in order needn't be told: on a long page that is megabytes. */
    private static final AxeRunOptions WHAT_IS_WRONG = violations();

    private Barriers() {}

    static List<String> on(Page page) {
        return new AxeBuilder(page)
                .options(WHAT_IS_WRONG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Barriers::words)
                        .toList();
    }

    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream().limit(5).map(Barriers::place).collect(Collectors.joining());
        return "\n" + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + places;
    }

    private static String place(CheckedNode node) {
        return "\n    " + node.getTarget() + ": " + node.getFailureSummary().replaceAll("\\s+", " ");
    }
}
