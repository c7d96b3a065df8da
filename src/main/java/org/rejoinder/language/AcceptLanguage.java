package org.rejoinder.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Accept-Language} (RFC 9110, 12.5.4). */
public final class AcceptLanguage {

    private AcceptLanguage() {}

    /** What of our languages is wanted most; of two that are wanted alike the one that is named first. */
    public static Optional<Language> best(@Nullable String header) {
        return Arrays.stream(header == null ? new String[0] : header.split(",", -1))
                .map(Wish::of)
                .filter(wish -> wish.quality() > 0 && wish.language().isPresent())
                .sorted(Comparator.comparing(Wish::quality, Comparator.reverseOrder()))
                .findFirst()
                .flatMap(Wish::language);
    }

    private record Wish(Optional<Language> language, double quality) {

        static Wish of(String range) {
            String[] parts = range.split(";", 2);
            return new Wish(Language.of(parts[0]), parts.length == 1 ? 1 : quality(parts[1].strip()));
        }

        private static double quality(String weight) {
            try {
                return weight.startsWith("q=") ? Double.parseDouble(weight.substring(2)) : 0;
            } catch (NumberFormatException unreadable) {
                return 0;
            }
        }
    }
}
