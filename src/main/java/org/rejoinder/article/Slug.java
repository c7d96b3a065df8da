package org.rejoinder.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Refusal;

/** The name of an article in addresses: letters and digits of any script, joined by hyphens. */
record Slug(String text) {

    private static final int LONGEST = 80;
    private static final String USUAL = "op-ed";

    /** Words of this server's own addresses under {@code /articles/}. */
    private static final Set<String> RESERVED = Set.of("new", "desk");

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]*+");
    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}++");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    /** The slug that a title suggests. */
    static Slug of(String title) {
        String unaccented = LATIN_ACCENTS
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("");
        String folded = Normalizer.normalize(unaccented, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = BETWEEN_WORDS
                .matcher(APOSTROPHES.matcher(folded).replaceAll(""))
                .replaceAll("-");
        String trimmed = words.replaceAll("^[-\\p{M}]+|-+$", "");
        return new Slug(trimmed.isEmpty() ? USUAL : shortened(trimmed));
    }

    /** The slug that an op-ed wishes for, or its title suggests. */
    static Slug wishedBy(OpEd opEd) {
        return of(opEd.slug() == null ? opEd.title() : opEd.slug());
    }

    /**
     * The slug that somebody chose.
     *
     * @throws Refusal with status 400 or 409, naming {@code slug}
     */
    static Slug chosen(String wish) {
        String slug = Normalizer.normalize(wish.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (slug.length() > LONGEST || !ALLOWED.matcher(slug).matches()) {
            throw Refusal.invalid("slug", "Letters, digits and hyphens only, at most " + LONGEST + ".");
        }
        if (RESERVED.contains(slug)) {
            throw taken();
        }
        return new Slug(slug);
    }

    static Refusal taken() {
        return Refusal.conflict("slug", "Another article has this address already.");
    }

    /** This slug, or with the first number from 2 that makes it free. */
    Slug free(Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? text : text + '-' + n)
                .filter(candidate -> !taken.contains(candidate) && !RESERVED.contains(candidate))
                .findFirst()
                .map(Slug::new)
                .orElseThrow();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int hyphen = words.lastIndexOf('-', end);
        return words.substring(0, hyphen > LONGEST / 2 ? hyphen : end);
    }
}
