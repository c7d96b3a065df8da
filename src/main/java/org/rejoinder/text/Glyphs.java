package org.rejoinder.text;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Folds a text into {@link Glyph}s: case, width, accents and what nobody sees are gone. */
final class Glyphs {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final AtomicReferenceArray<String> FOLDED = new AtomicReferenceArray<>(0x10000);
    private static final AtomicReferenceArray<String> TAKEN_APART = new AtomicReferenceArray<>(0x10000);
    private static final int TATWEEL = 0x640;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final String ownLetters;

    private Glyphs(String ownLetters) {
        this.ownLetters = ownLetters;
    }

    /** The glyphs of a text, with the accented letters that the language counts as letters of their own kept. */
    static List<Glyph> of(String text, String language) {
        Glyphs glyphs = new Glyphs(ownLetters(language));
        int source = 0;
        for (int i = 0; i < text.length(); source++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            glyphs.add(c, source);
        }
        return glyphs.glyphs;
    }

    private static String ownLetters(String language) {
        return switch (language) {
            case "de" -> "äöü";
            case "sv", "fi" -> "åäö";
            case "da", "nb", "nn", "no" -> "åø";
            case "es" -> "ñ";
            case "tr", "az" -> "çğıöşü";
            case "ru", "uk", "be", "bg" -> "йї";
            case "hu" -> "áéíóöőúüű";
            case "pl" -> "ąćęłńóśźż";
            case "cs", "sk" -> "áčďéěíňóřšťúůýž";
            case "ro" -> "ăâîșț";
            default -> "";
        };
    }

    private void add(int c, int source) {
        if (c < 0x80) {
            append(Character.toLowerCase(c), source);
        } else if (!isUnseen(c)) {
            String folded = normal(c, FOLD, FOLDED);
            for (int i = 0; i < folded.length(); ) {
                int part = folded.codePointAt(i);
                i += Character.charCount(part);
                addLetter(part, source);
            }
        }
    }

    private void addLetter(int c, int source) {
        if (ownLetters.indexOf(c) >= 0) {
            append(c, source);
            return;
        }
        String apart = normal(c, APART, TAKEN_APART);
        for (int i = 0; i < apart.length(); ) {
            int part = apart.codePointAt(i);
            i += Character.charCount(part);
            if (!isAccent(part) && !isStray(part)) {
                append(part, source);
            }
        }
    }

    private void append(int c, int source) {
        Glyph.append(Glyph.of(c, source), glyphs);
    }

    /** One character in a normal form, remembered: a text is made of few different ones. */
    private static String normal(int c, Normalizer2 form, AtomicReferenceArray<String> known) {
        if (c >= known.length()) {
            return form.normalize(Character.toString(c));
        }
        String found = known.get(c);
        if (found == null) {
            found = form.normalize(Character.toString(c));
            known.set(c, found);
        }
        return found;
    }

    /** A mark of another script on a Latin letter. */
    private boolean isStray(int c) {
        return Glyph.isMark(c)
                && !glyphs.isEmpty()
                && glyphs.get(glyphs.size() - 1).isLatin();
    }

    /** Shows nothing, or nothing but an empty place that is no space between words. */
    private static boolean isUnseen(int c) {
        return (Characters.isInvisible(c) && !Characters.isLineEnd(c)) || c == TATWEEL;
    }

    /** A mark that other letters take on too; those of the scripts of India and beyond are parts of their words. */
    private static boolean isAccent(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return Character.getType(c) == Character.ENCLOSING_MARK;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED || script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }
}
