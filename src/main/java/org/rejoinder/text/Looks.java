package org.rejoinder.text;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Which Latin letter a character looks like, or stands for. Thread-safe. */
final class Looks {

    /** For a character that looks like no letter. */
    static final char NONE = 0;

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final Set<UnicodeScript> DEEP = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.THAI);
    private static final String STAND_INS = "0o1i2z3e4a5s6g7t8b9g@a$s!i|i+t€e£l¥y¢c§s¡i†t©c®r";
    private static final Map<Integer, Character> SMALL_LETTERS =
            pairs("вbкkмmнhтtпnгrиuяrшwзeκkηnτtνvυuωwμuσoςsεeβbχxγyøołlđdħhıiʟlɪiʀrɴnʜhɢgʏyʙbəeɛeɑaɡgſs"
                    + "ᴀaᴄcᴅdᴇeꜰfᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡwᴢzǝeɐaɔcɥhʇtʌvʍw");
    private static final int UNKNOWN = 0;
    private static final int KNOWN_NONE = 1;
    private static final AtomicIntegerArray FOUND = new AtomicIntegerArray(0x10000);

    private Looks() {}

    /** The letter that a digit or sign stands for in writing such as {@code 1337}. */
    static char standIn(int c) {
        int at = c < 0x20AD ? STAND_INS.indexOf(c) : -1;
        return at >= 0 && at % 2 == 0 ? STAND_INS.charAt(at + 1) : NONE;
    }

    /** The small Latin letter that a letter looks like; itself if it is one. */
    static char of(int c) {
        if (c < 0x80) {
            return isLatin(c) ? (char) c : NONE;
        }
        if (c >= 0x10000) {
            return framed(c);
        }
        int found = FOUND.get(c);
        if (found == UNKNOWN) {
            char look = lookUp(c);
            FOUND.set(c, look == NONE ? KNOWN_NONE : look);
            return look;
        }
        return found == KNOWN_NONE ? NONE : (char) found;
    }

    private static char lookUp(int c) {
        Character listed = SMALL_LETTERS.get(c);
        if (listed != null) {
            return listed;
        }
        if (!Character.isLetter(c) || DEEP.contains(UnicodeScript.of(c))) {
            return NONE;
        }
        String skeleton = CHECKER.getSkeleton(Character.toString(c));
        skeleton = Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFD) ? unmarked(skeleton) : skeleton;
        char look = skeleton.length() == 1 ? Character.toLowerCase(skeleton.charAt(0)) : NONE;
        return isLatin(look) ? look : NONE;
    }

    /** Without strokes through the letter and hooks on it. */
    private static String unmarked(String skeleton) {
        return skeleton.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters in black squares and circles, and those that flags are made of. */
    private static char framed(int c) {
        if (c >= 0x1F150 && c <= 0x1F169) {
            return (char) ('a' + c - 0x1F150);
        }
        if (c >= 0x1F170 && c <= 0x1F189) {
            return (char) ('a' + c - 0x1F170);
        }
        return c >= 0x1F1E6 && c <= 0x1F1FF ? (char) ('a' + c - 0x1F1E6) : NONE;
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static Map<Integer, Character> pairs(String pairs) {
        Map<Integer, Character> map = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            map.put((int) pairs.charAt(i), pairs.charAt(i + 1));
        }
        return Map.copyOf(map);
    }
}
