package org.rejoinder.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.web.Refusal;

/**
 * A handle in its canonical form (NFKC, case folded): 2 to 30 letters and digits of one script, {@code _} and {@code -}.
 *
 * @param text as it stands in addresses: {@code /@text}
 * @param skeleton what it looks like (UTS #39): two handles with the same skeleton can't be told apart by eye
 */
record Handle(String text, String skeleton) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final int LONGEST_SKELETON = 255;
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL
                    | SpoofChecker.INVISIBLE
                    | SpoofChecker.MIXED_NUMBERS
                    | SpoofChecker.HIDDEN_OVERLAY)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    private static final Set<String> RESERVED = Stream.of(
                    "account",
                    "accounts",
                    "admin",
                    "admins",
                    "administrator",
                    "administrators",
                    "all",
                    "anonymous",
                    "api",
                    "author",
                    "bot",
                    "deleted",
                    "demo",
                    "editor",
                    "editors",
                    "erased",
                    "everybody",
                    "everyone",
                    "guest",
                    "help",
                    "here",
                    "info",
                    "login",
                    "logout",
                    "me",
                    "mod",
                    "moderation",
                    "moderator",
                    "moderators",
                    "mods",
                    "nobody",
                    "none",
                    "null",
                    "official",
                    "owner",
                    "postmaster",
                    "register",
                    "rejoinder",
                    "root",
                    "security",
                    "self",
                    "staff",
                    "student",
                    "support",
                    "system",
                    "teacher",
                    "teachers",
                    "team",
                    "undefined",
                    "webmaster",
                    "withdrawn")
            .map(Handle::skeletonOf)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The handle that somebody wants to be known by.
     *
     * @throws Refusal with status 400 if it breaks a rule or is reserved
     */
    static Handle of(String typed) {
        Handle handle = evenReserved(typed);
        if (RESERVED.contains(handle.skeleton) || handle.text.startsWith("erased-")) {
            throw Refusal.invalid("handle", "This handle is reserved. Choose another.");
        }
        return handle;
    }

    /** Likewise, for those who may be called {@code admin}. */
    static Handle evenReserved(String typed) {
        String text = canonical(typed)
                .orElseThrow(() -> Refusal.invalid(
                        "handle",
                        "2 to 30 letters and digits, - and _ between them; the first one a letter or a digit."));
        if (LOOKS.failsChecks(text)) {
            throw Refusal.invalid("handle", "Letters of different scripts can't be mixed in a handle.");
        }
        String skeleton = skeletonOf(text);
        if (skeleton.length() > LONGEST_SKELETON) {
            throw Refusal.invalid("handle", "This handle is too long. Choose a shorter one.");
        }
        return new Handle(text, skeleton);
    }

    /** The canonical form to look an account up by; empty if no account can have such a handle. */
    static Optional<String> canonical(String typed) {
        if (typed.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String text = fold(typed.strip());
        int length = text.codePointCount(0, text.length());
        boolean isFit = length >= SHORTEST
                && length <= LONGEST
                && isAlphanumeric(text.codePointAt(0))
                && text.codePoints().allMatch(Handle::isAllowed);
        return isFit ? Optional.of(text) : Optional.empty();
    }

    /** The canonical form of what may be the beginning of a handle. */
    static String beginning(String typed) {
        String text = typed.strip().replace("\0", "");
        return fold(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
    }

    /** What stands in the place of the handle of somebody who left: nobody can choose it. */
    static String ofErased(Object account) {
        return "erased-" + account;
    }

    /** What students have instead of a handle: too long to be one, so that no address or form leads to them. */
    static String ofStudent(Object account) {
        return "student-" + account;
    }

    /** Whether a stored handle can be typed, and leads to a page. */
    static boolean isPublic(String stored) {
        return stored.codePointCount(0, stored.length()) <= LONGEST;
    }

    private static String fold(String text) {
        return NFKC.normalize(UCharacter.foldCase(NFKC.normalize(text), true));
    }

    private static String skeletonOf(String canonical) {
        return UCharacter.foldCase(LOOKS.getSkeleton(canonical), true);
    }

    private static boolean isAllowed(int point) {
        return point == '_' || point == '-' || isAlphanumeric(point) || isMark(point);
    }

    private static boolean isAlphanumeric(int point) {
        return Character.isLetterOrDigit(point)
                && !UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && !UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
