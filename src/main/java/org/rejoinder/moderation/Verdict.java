package org.rejoinder.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** What is decided, about a comment or about a person. */
public enum Verdict {
    /** Lets everybody read a comment that waited, or notes that a visible one was looked at. */
    APPROVE("approved"),
    /** Keeps a comment that waited from view. */
    REJECT("rejected"),
    /** Takes a comment from view. */
    HIDE("hid"),
    /** Puts one that was hidden or rejected in its place. */
    RESTORE("restored"),
    /** Erases its words everywhere, for good. */
    REMOVE("removed for good"),
    /** Allows no further replies to it. */
    LOCK("locked the replies to"),
    /** Allows replies again. */
    UNLOCK("unlocked the replies to"),
    /** Moves it with its thread to another paragraph. */
    MOVE("moved"),
    /** Lets it stand first in its discussion. */
    PIN("pinned"),
    /** Lets it stand in its usual place again. */
    UNPIN("unpinned"),
    /** Puts other words in place of the author's, with a note. */
    EDIT("edited"),
    /** Tells a person that this may not happen again; they acknowledge it before they write again. */
    WARN("warned"),
    /** Lets a person read but not write. */
    MUTE("muted"),
    /** Keeps a person out until a time. */
    SUSPEND("suspended"),
    /** Keeps a person out for good. */
    BAN("banned"),
    /** Lets everything a person writes wait for approval. */
    REVIEW("put under review"),
    /** Ends what was decided about a person. */
    LIFT("lifted all measures on"),
    /** Has looked at reports of a person and found nothing to do. */
    DISMISS("dismissed the reports of");

    private static final Set<Verdict> ABOUT_PEOPLE = EnumSet.of(WARN, MUTE, SUSPEND, BAN, REVIEW, LIFT, DISMISS);
    private static final Set<Verdict> PLAIN = EnumSet.of(APPROVE, UNLOCK, LIFT, DISMISS, MOVE, PIN, UNPIN);

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the log, after the moderator's name. */
    public String label() {
        return Phrases.it(label);
    }

    /** Whether it is about a person and not about a comment. */
    boolean isAboutPerson() {
        return ABOUT_PEOPLE.contains(this);
    }

    /** Whether it takes something from somebody, so that a reason has to be given. */
    boolean needsReason() {
        return !PLAIN.contains(this);
    }

    /** The measure that it takes against a person, if it takes one. */
    Optional<SanctionKind> sanction() {
        return switch (this) {
            case WARN -> Optional.of(SanctionKind.WARNING);
            case MUTE -> Optional.of(SanctionKind.MUTE);
            case SUSPEND -> Optional.of(SanctionKind.SUSPENSION);
            case BAN -> Optional.of(SanctionKind.BAN);
            case REVIEW -> Optional.of(SanctionKind.REVIEW);
            default -> Optional.empty();
        };
    }

    /** Whether the comment is kept from view by it. */
    boolean takesDown() {
        return this == REJECT || this == HIDE || this == REMOVE;
    }

    /** Whether it burdens the person whom it concerns, who may appeal against it. */
    boolean burdens() {
        return takesDown() || this == MOVE || this == EDIT || sanction().isPresent();
    }

    /** Whether it says something about reports of a comment: what only moves or pins it leaves them open. */
    boolean settlesReports() {
        return this != MOVE && this != PIN && this != UNPIN;
    }

    static List<Verdict> aboutComments() {
        return Arrays.stream(values())
                .filter(verdict -> !verdict.isAboutPerson())
                .toList();
    }

    static List<Verdict> aboutPeople() {
        return Arrays.stream(values()).filter(Verdict::isAboutPerson).toList();
    }

    /**
     * The verdict with this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Verdict parse(@Nullable String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("decision", oneOf(List.of(values()))));
    }

    static String oneOf(List<Verdict> verdicts) {
        return "One of " + verdicts.stream().map(Verdict::word).collect(Collectors.joining(", ")) + ".";
    }
}
