package org.rejoinder.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The secret that a student comes back with: four words of some five hundred, 35 random bits. */
final class FourWords {

    private static final int LONGEST_TYPED = 200;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> LIST = list();

    private FourWords() {}

    static String random() {
        return IntStream.range(0, 4).mapToObj(i -> any()).collect(Collectors.joining(" "));
    }

    /** Two words that a student may be called by, as {@code Amber Otter}. */
    static String alias() {
        return capital(any()) + " " + capital(any());
    }

    /** What somebody typed, as it is compared. */
    static String typed(String typed) {
        String text = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private static String any() {
        return LIST.get(RANDOM.nextInt(LIST.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> list() {
        try (InputStream words = FourWords.class.getResourceAsStream("/classroom/words.txt")) {
            if (words == null) {
                throw new IllegalStateException("The list of words is missing.");
            }
            return List.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
