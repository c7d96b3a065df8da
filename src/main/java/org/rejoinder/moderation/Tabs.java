package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.Phrases;

/** All lists of the moderators' desk, with what is in them. */
@Singleton
class Tabs {

    /** The list of appeals, by its address. */
    static final String APPEALS = "/moderation/appeals";

    /** The list of reported people. */
    static final String PEOPLE = "/moderation/people";

    private static final String ASIDE = "log";

    private final Waiting waiting;
    private final Appeals appeals;
    private final ReviewCases cases;

    @Inject
    Tabs(Waiting waiting, Appeals appeals, ReviewCases cases) {
        this.waiting = waiting;
        this.appeals = appeals;
        this.cases = cases;
    }

    /** What somebody who moderates this sees, at one of the addresses. */
    List<Tab> of(Scope scope, String here) {
        List<Tab> tabs = new ArrayList<>();
        for (QueueState state : QueueState.values()) {
            String href = "/moderation?state=" + state.word();
            tabs.add(new Tab(href, state.label(), upTo(waiting.count(state, scope)), href.equals(here), ""));
        }
        tabs.add(new Tab(APPEALS, Phrases.it("Appeals"), upTo(appeals.count(scope)), here.equals(APPEALS), ""));
        if (scope.site()) {
            tabs.add(new Tab(PEOPLE, Phrases.it("People"), upTo(cases.countPeople()), here.equals(PEOPLE), ""));
            tabs.add(aside("/moderation/words", Phrases.it("Words")));
            tabs.add(aside("/moderation/rooms/public", Phrases.it("Mode")));
        }
        tabs.add(aside("/moderation/log", Phrases.it("Log")));
        return tabs;
    }

    private static Tab aside(String href, String label) {
        return new Tab(href, label, "", false, ASIDE);
    }

    private static String upTo(int count) {
        return count < Waiting.MOST_COUNTED ? String.valueOf(count) : Waiting.MOST_COUNTED + "+";
    }
}
