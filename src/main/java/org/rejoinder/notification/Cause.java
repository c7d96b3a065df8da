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
    DECISION(Topic.DECISION, "", "/account/moderation"),
    /** An editor answered the correction that one's own comment suggests. */
    CORRECTION(Topic.CORRECTION, "An editor answered the correction that you suggested", ""),
    /** A moderator moved one's own comment. */
    MOVED(Topic.DECISION, "A moderator moved your comment", "/account/moderation"),
    /** A moderator edited one's own comment. */
    EDITED(Topic.DECISION, "A moderator edited your comment", "/account/moderation"),
    /** A comment of a class was reported as illegal, and the site's moderators see it too. */
    ESCALATION(
            Topic.ESCALATION,
            "A comment of your class was reported as illegal; the moderators of the site see it too",
            ""),
    /** A moderator decided about the person. */
    SANCTION(Topic.PERSONAL, "A moderator has decided about you", "/account/moderation"),
    /** The person's report was answered. */
    REPORT(Topic.PERSONAL, "A moderator has looked at what you reported", "/account/moderation"),
    /** The person's appeal was heard. */
    APPEAL(Topic.PERSONAL, "Your appeal was heard", "/account/moderation"),
    /** An appeal against the person's decision was heard. */
    HEARING(Topic.PERSONAL, "Another moderator has heard an appeal against a decision of yours", "/moderation/log");

    private final Topic topic;
    private final String deed;
    private final String target;

    Cause(String deed) {
        this(Topic.WORDS, deed, "");
    }

    Cause(Topic topic, String deed, String target) {
        this.topic = topic;
        this.deed = deed;
        this.target = target;
    }

    /** Where it is read, whatever comment it is about; empty if it is read at the comment. */
    String target() {
        return target;
    }

    /** What the author did, after their name; or all that happened, for what isn't about words. */
    String deed() {
        return deed;
    }

    Topic topic() {
        return topic;
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
