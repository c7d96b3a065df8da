package org.rejoinder.comment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.rejoinder.room.Room;

/**
 * A gap in a shared piece of a page, filled in for each viewer: their own buttons, their form's token. In the rendered
 * text it is a mark that nobody can write in a comment, since it holds random bytes drawn at the start of the server.
 */
record Slot(Use use, UUID subject, UUID room) {

    /** What goes into a slot. */
    enum Use {
        /** The buttons of a comment that only its author or a moderator has. */
        OWN,
        /** The button to vote for a comment. */
        VOTE,
        /** The way to report a comment, which its author doesn't need. */
        REPORT,
        /** The mark of a comment that is new to the viewer. */
        NEW,
        /** How many comments on a paragraph are new. */
        NEWS,
        /** How many are new in all, and the button that marks them read. */
        SEEN,
        /** The buttons to say whether a point was restated fairly. */
        JUDGE,
        /** The hidden fields of a paragraph's form. */
        FORM,
        /** The editors' way to change a paragraph. */
        DESK,
        /** The article with its discussions, in the frame of the page. */
        BODY,
        /** What a viewer has of their own about an article. */
        ARTICLE,
        /** Likewise about a paragraph. */
        PARAGRAPH,
        /** Likewise about a thread, at the comment that it begins with. */
        THREAD,
        /** What stands before the words of a comment whose author the viewer doesn't want to hear. */
        MUTED,
        /** What stands behind them. */
        MUTED_END
    }

    /** One whose content doesn't depend on the room. */
    Slot(Use use, UUID subject) {
        this(use, subject, Room.PUBLIC);
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
        return OPEN + use + " " + subject + " " + room + CLOSE;
    }

    static Slot parse(String content) {
        String[] parts = content.split(" ", 3);
        return new Slot(Use.valueOf(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }
}
