package org.rejoinder.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What students join a class with: eight characters that can't be mistaken for each other (no 0 or O, no 1, I or L), 39
 * random bits.
 */
record JoinCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final int LONGEST_TYPED = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode random() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoinCode(text.toString());
    }

    /** The code that somebody typed, in small letters or with hyphens and blanks if they like; empty if it is none. */
    static Optional<JoinCode> typed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean isFit = text.length() == LENGTH && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isFit ? Optional.of(new JoinCode(text)) : Optional.empty();
    }

    /** As it is written on a board: two groups of four. */
    String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
