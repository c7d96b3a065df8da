package org.rejoinder.moderation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.comment.Hold;

/** A longer text that its author has posted so often within a day, alike or nearly alike, waits. Short remarks recur. */
record RepeatedText(int most) implements HoldRule {

    private static final Duration PERIOD = Duration.of(1, ChronoUnit.DAYS);
    private static final int SHORT = 60;
    private static final int LOOKED_AT = 50;
    private static final int PIECE = 4;
    private static final double ALIKE = 0.7;

    @Override
    public Optional<Hold> check(Situation situation) {
        String words = folded(situation.words());
        if (most <= 0 || situation.edited() || words.length() < SHORT) {
            return Optional.empty();
        }
        Set<String> pieces = pieces(words);
        long alike = situation.past().writtenSince(situation.now().minus(PERIOD), LOOKED_AT).stream()
                .map(RepeatedText::folded)
                .filter(earlier -> earlier.equals(words) || areAlike(pieces(earlier), pieces))
                .count();
        return alike >= most
                ? Optional.of(new Hold("repeated", "you have posted nearly the same text before"))
                : Optional.empty();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= text.length(); i++) {
            pieces.add(text.substring(i, i + PIECE));
        }
        return pieces;
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all > 0 && common >= ALIKE * all;
    }
}
