package org.rejoinder.moderation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.comment.Hold;

/** A comment with more links than this waits. */
record ManyLinks(int most) implements HoldRule {

    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?:|\\bwww\\.|\\bmailto:");

    @Override
    public Optional<Hold> check(Situation situation) {
        long links = LINK.matcher(situation.source()).results().count();
        return most > 0 && links > most
                ? Optional.of(new Hold("links", "it holds " + links + " links"))
                : Optional.empty();
    }
}
