package org.rejoinder.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody is told of a comment; of several reasons the first one here counts. */
public enum Cause {
    REPLY("answered you"),
    MENTION("mentioned you"),
    THREAD("wrote in a thread that you follow"),
    PARAGRAPH("wrote on a paragraph that you follow"),
    PERSON("wrote, whom you follow"),
    ARTICLE("wrote on an article that you follow"),
    /** A moderator decided about one's own comment. */
    DECISION(""),
    /** An editor answered the correction that one's own comment suggests. */
    CORRECTION("");

    private final String deed;

    Cause(String deed) {
        this.deed = deed;
    }

    /** What the author did, after their name. */
    String deed() {
        return deed;
    }

    Topic topic() {
        return switch (this) {
            case DECISION -> Topic.DECISION;
            case CORRECTION -> Topic.CORRECTION;
            default -> Topic.WORDS;
        };
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
