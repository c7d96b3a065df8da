package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds quotes in a text. */
public final class Quotes {
    private static final int CONTEXT = 64;
    private static final int MOST_PLACES = 1000;

    private Quotes() {}

    /**
     * Where the words of a quote stand in a text.
     *
     * <p>The exact words are looked for first. If they aren't there, differences in white space, in the form of quotation
     * marks and dashes, and in characters that nobody sees are overlooked; no other difference ever is. Of several places
     * the one with the most of the prefix before it and the suffix after it wins, and among equals the first: right for a
     * quote just made, a guess for an old one without context.
     */
    public static Optional<Span> find(String text, Quote quote) {
        FoldedText folded = new FoldedText(text);
        String wanted = new FoldedText(quote.exact()).text().strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Span> places = places(text, quote.exact());
        if (places.isEmpty()) {
            places = foldedPlaces(folded, wanted);
        }
        return best(places, folded, quote);
    }

    private static List<Span> foldedPlaces(FoldedText text, String wanted) {
        return places(text.text(), wanted).stream()
                .map(place -> text.original(place.start(), place.end()))
                .toList();
    }

    private static List<Span> places(String text, String wanted) {
        List<Span> places = new ArrayList<>();
        int start = text.indexOf(wanted);
        while (start >= 0 && places.size() < MOST_PLACES) {
            places.add(new Span(start, start + wanted.length()));
            start = text.indexOf(wanted, start + 1);
        }
        return places;
    }

    private static Optional<Span> best(List<Span> places, FoldedText text, Quote quote) {
        String prefix = new FoldedText(quote.prefix()).text().stripTrailing();
        String suffix = new FoldedText(quote.suffix()).text().stripLeading();
        Optional<Span> best = Optional.empty();
        int mostContext = -1;
        for (Span place : places) {
            int context = commonEnd(text.text(), text.position(place.start()), prefix)
                    + commonStart(text.text(), text.position(place.end()), suffix);
            if (context > mostContext) {
                mostContext = context;
                best = Optional.of(place);
            }
        }
        return best;
    }

    private static int commonEnd(String text, int place, String prefix) {
        int end = place > 0 && text.charAt(place - 1) == ' ' ? place - 1 : place;
        int most = Math.min(CONTEXT, Math.min(end, prefix.length()));
        int common = 0;
        while (common < most && text.charAt(end - 1 - common) == prefix.charAt(prefix.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    private static int commonStart(String text, int place, String suffix) {
        int start = place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
        int most = Math.min(CONTEXT, Math.min(text.length() - start, suffix.length()));
        int common = 0;
        while (common < most && text.charAt(start + common) == suffix.charAt(common)) {
            common++;
        }
        return common;
    }
}
