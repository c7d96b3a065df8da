package org.rejoinder.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote a text, as its byline says: a name or several, perhaps a note about the author and an e-mail address. */
record Byline(String name, @Nullable String note, @Nullable String contact) {
    private static final int LONGEST = 400;
    private static final Pattern BULLET = Pattern.compile("^[-–—•*_|]+ ?");
    private static final Pattern ABOUT_AUTHOR = Pattern.compile(
            "^(?:the (?:author|writer)s? (?:is|are|was|were|has|have|works?|teach(?:es)?|writes?)\\b|本文作者|作者系|作者是|作者为)",
            Pattern.CASE_INSENSITIVE);

    /** The byline that this line is, if it is one and no more than that. */
    static Optional<Byline> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = BULLET.matcher(line.replace('\u00A0', ' ')).replaceFirst("");
        Contact contact = Contact.takenFrom(words);
        return LatinByline.read(contact.rest())
                .or(() -> EasternByline.read(contact.rest()))
                .map(byline -> byline.with(contact.address()));
    }

    /** What an editor wrote as the author, with an e-mail address moved to its place. */
    static Byline given(String author) {
        Contact contact = Contact.takenFrom(author);
        return new Byline(contact.rest(), null, contact.address());
    }

    /** Whether this is a line about an author whose name stands elsewhere. */
    static boolean isNote(String line) {
        return line.length() <= LONGEST && ABOUT_AUTHOR.matcher(line).find();
    }

    private Byline with(@Nullable String address) {
        return new Byline(name, note, address);
    }
}
