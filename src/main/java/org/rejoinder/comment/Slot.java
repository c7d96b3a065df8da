package org.rejoinder.comment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A gap in a shared piece of a page, filled in for each viewer: their own buttons, their form's token. In the rendered
 * text it is a mark that nobody can write in a comment, since it holds random bytes drawn at the start of the server.
 */
record Slot(Use use, UUID subject) {

    /** What goes into a slot. */
    enum Use {
        /** The buttons of a comment that only its author or a moderator has. */
        OWN,
        /** The button to vote for a comment. */
        VOTE,
        /** The hidden fields of a paragraph's form. */
        FORM,
        /** The editors' way to change a paragraph. */
        DESK,
        /** The article with its discussions, in the frame of the page. */
        BODY
    }

    private static final String SECRET = secret();
    static final String OPEN = "\uE000" + SECRET + ":";
    static final String CLOSE = "\uE001";

    private static String secret() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The mark, as a template writes it into the page. */
    public String mark() {
        return OPEN + use + " " + subject + CLOSE;
    }

    static Slot parse(String content) {
        int space = content.indexOf(' ');
        return new Slot(Use.valueOf(content.substring(0, space)), UUID.fromString(content.substring(space + 1)));
    }
}
