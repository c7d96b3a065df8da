package org.rejoinder.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of text parted into the e-mail address in it and the rest. */
record Contact(@Nullable String address, String rest) {
    private static final Pattern ADDRESS = Pattern.compile(
            "[(<]?(?:\\b(?:e-?mail|mail|contact|邮箱|电子邮箱|이메일|البريد)(?: at| us at)? ?[:：]? ?)?+[(<]?"
                    + "(?<address>[\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})[)>]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[ ,;|/]+|[ ,;|/(<–—-]+$");

    static Contact takenFrom(String line) {
        Matcher found = ADDRESS.matcher(line);
        if (!found.find()) {
            return new Contact(null, line);
        }
        String rest = line.substring(0, found.start()) + ' ' + line.substring(found.end());
        return new Contact(
                found.group("address"), LOOSE_ENDS.matcher(Spaces.fold(rest)).replaceAll(""));
    }

    /** Whether the line was nothing but an address. */
    boolean isAlone() {
        return address != null && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
