package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.account.StudentAccounts;

/** Who wrote a comment, as its readers may know it. */
record Author(UUID id, String handle, String displayName) {

    /** Whether the person has a public page: students of a class have none. */
    public boolean isPublic() {
        return StudentAccounts.isPublic(handle);
    }

    /** One or two letters for the round mark before the name. */
    public String initials() {
        String[] words = displayName.strip().split("\\s+", -1);
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
