package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.rejoinder.comment.Hold;
import org.rejoinder.web.Settings;

/** The hold rules in force, as the settings and the word lists say. */
@Singleton
class HoldRules {

    /** The words of the rules that let a comment wait, for those who look for what one of them did. */
    static final List<String> WORDS =
            List.of("first", "links", "word", "repeated", "fast", "rejections", "person", "mode", "reports");

    private final Settings settings;
    private final WordLists words;

    @Inject
    HoldRules(Settings settings, WordLists words) {
        this.settings = settings;
        this.words = words;
    }

    /** Why this comment has to wait, by the first rule that says so. */
    Optional<Hold> check(Situation situation) {
        if (!settings.holds().enabled()) {
            return Optional.empty();
        }
        return rules().stream()
                .map(rule -> rule.check(situation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Banned words go first, since they refuse. */
    private List<HoldRule> rules() {
        Settings.Holds holds = settings.holds();
        int perMinute = settings.limits().enabled() ? holds.perMinute() : 0;
        return List.of(
                new BannedWords(words.banned()),
                new SuspectWords(words.suspect()),
                new AlwaysReview(),
                new RecentRejections(holds.rejections()),
                new FirstComments(holds.firstComments()),
                new ManyLinks(holds.links()),
                new RepeatedText(holds.repeats()),
                new TooFast(perMinute));
    }
}
