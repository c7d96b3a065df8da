package org.rejoinder.text;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rejoinder.text.Tokens.Token;

/**
 * Finds the words of a quote again after the text around them was changed. They are followed to where they went, never
 * attached to others that merely read the same.
 */
public final class Requote {
    private static final int LONGEST = 6_000;
    private static final double ENOUGH = 0.7;
    private static final int FEWEST = 4;

    private final String before;
    private final String after;
    private final Quote quote;

    /** Where the words are, and whether they are still the same. */
    public record Found(Span span, boolean reworded) {}

    private Requote(String before, String after, Quote quote) {
        this.before = before;
        this.after = after;
        this.quote = quote;
    }

    /**
     * Where the quoted words stand now; empty if they are gone, or if it can't be said which ones they are.
     *
     * @param before the text that was quoted
     * @param after what it says now
     */
    public static Optional<Found> find(String before, String after, Quote quote) {
        if (before.equals(after)) {
            return Quotes.find(after, quote).map(span -> new Found(span, false));
        }
        Requote requote = new Requote(before, after, quote);
        return Quotes.find(before, quote).flatMap(requote::follow);
    }

    private Optional<Found> follow(Span span) {
        Optional<Found> kept = kept(span);
        if (kept.isPresent() && !kept.get().reworded()) {
            return kept;
        }
        return moved().or(() -> kept);
    }

    /** The words that stayed in their place among the others. */
    private Optional<Found> kept(Span span) {
        List<Token> old = Tokens.of(before).all();
        List<Token> fresh = Tokens.of(after).all();
        if (old.size() + fresh.size() > LONGEST) {
            return Optional.empty();
        }
        int[] now = now(old, fresh);
        List<Integer> quoted = IntStream.range(0, old.size())
                .filter(i -> old.get(i).isWord() && overlaps(old.get(i), span))
                .boxed()
                .toList();
        List<Integer> there = quoted.stream().filter(i -> now[i] >= 0).toList();
        if (there.isEmpty()
                || letters(old, there) < ENOUGH * letters(old, quoted)
                || (quoted.size() < FEWEST && !hasNeighbour(old, now, quoted))) {
            return Optional.empty();
        }
        Span image = new Span(
                fresh.get(now[there.get(0)]).start(),
                fresh.get(now[there.get(there.size() - 1)]).end());
        return Optional.of(found(image, span)).filter(found -> isCompact(found.span(), span));
    }

    private static boolean overlaps(Token token, Span span) {
        return token.start() < span.end() && token.end() > span.start();
    }

    private static int letters(List<Token> tokens, List<Integer> which) {
        return which.stream().mapToInt(i -> tokens.get(i).text().length()).sum();
    }

    /** A word or two may be anywhere: they are the same words only if one beside them stayed too. */
    private static boolean hasNeighbour(List<Token> tokens, int[] now, List<Integer> quoted) {
        int first = quoted.get(0);
        int last = quoted.get(quoted.size() - 1);
        int before = IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> tokens.get(i).isWord())
                .findFirst()
                .orElse(-1);
        int after = IntStream.range(last + 1, tokens.size())
                .filter(i -> tokens.get(i).isWord())
                .findFirst()
                .orElse(-1);
        boolean alone = before < 0 && after < 0;
        return alone || isBeside(before, first, now) || isBeside(last, after, now);
    }

    private static boolean isBeside(int left, int right, int[] now) {
        return left >= 0
                && right >= 0
                && now[left] >= 0
                && now[right] >= 0
                && now[right] - now[left] <= right - left + 2;
    }

    /** So that a part of a word that was quoted stays a part of a word. */
    private Found found(Span now, Span then) {
        String words = before.substring(then.start(), then.end());
        int shift = after.substring(now.start(), now.end()).indexOf(words);
        Span exact = shift < 0 ? now : new Span(now.start() + shift, now.start() + shift + words.length());
        return new Found(exact, !isSame(after.substring(exact.start(), exact.end()), words));
    }

    private static boolean isSame(String some, String others) {
        return Wording.of(some).key().equals(Wording.of(others).key());
    }

    private static boolean isCompact(Span now, Span then) {
        return now.end() - now.start() <= 2 * (then.end() - then.start()) + 20;
    }

    /** For each old part the new one that it stayed, or -1. */
    private static int[] now(List<Token> old, List<Token> fresh) {
        List<String> oldWords = old.stream().map(Token::folded).toList();
        List<String> newWords = fresh.stream().map(Token::folded).toList();
        int[] now = new int[old.size()];
        Arrays.fill(now, -1);
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : WordDiff.deltas(oldWords, newWords)) {
            while (from < delta.getSource().getPosition()) {
                now[from++] = to++;
            }
            from += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (from < old.size()) {
            now[from++] = to++;
        }
        return now;
    }

    /** The words went elsewhere in the text: several words that stood nowhere else before, and stand nowhere else now. */
    private Optional<Found> moved() {
        if (Wording.of(quote.exact()).words().size() < FEWEST || places(before) != 1 || places(after) != 1) {
            return Optional.empty();
        }
        return Quotes.find(after, quote).map(span -> new Found(span, false));
    }

    private int places(String text) {
        String folded = new FoldedText(text).text();
        String wanted = new FoldedText(quote.exact()).text().strip();
        List<Integer> places = new ArrayList<>();
        for (int at = folded.indexOf(wanted); at >= 0 && places.size() < 2; at = folded.indexOf(wanted, at + 1)) {
            places.add(at);
        }
        return wanted.isEmpty() ? 0 : places.size();
    }
}
