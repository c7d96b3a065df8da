package org.rejoinder.newsroom;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page that shuts somebody out, in words. */
final class Barriers {

    private Barriers() {}

    static List<String> on(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Barriers::words)
                        .toList();
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream().limit(5).map(Barriers::place).collect(Collectors.joining());
        return "\n" + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + places;
    }

    private static String place(CheckedNode node) {
        return "\n    " + node.getTarget() + ": " + node.getFailureSummary().replaceAll("\\s+", " ");
    }
}
