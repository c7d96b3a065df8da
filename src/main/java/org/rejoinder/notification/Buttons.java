package org.rejoinder.notification;

import org.rejoinder.language.Phrases;

/**
 * The buttons to follow or mute one thing, as a template lays them out.
 *
 * @param stance what the viewer has said; NONE if nothing
 */
record Buttons(Aim aim, Stance stance) {

    public boolean isFollowed() {
        return stance == Stance.FOLLOW;
    }

    public boolean isMuted() {
        return stance == Stance.MUTE;
    }

    public boolean isMutable() {
        return aim.focus().mayBeMuted();
    }

    /** What the first button says to the server. */
    public String followHref() {
        return href("follows", isFollowed());
    }

    /** What the second one says. */
    public String muteHref() {
        return href("mutes", isMuted());
    }

    private String href(String what, boolean back) {
        return "/" + what + "/" + aim.focus().plural() + "/" + aim.name() + (back ? "/back" : "") + aim.query();
    }

    /** What is followed, after the word "Follow". */
    public String what() {
        return Phrases.it(
                switch (aim.focus()) {
                    case ARTICLE -> "this article";
                    case PARAGRAPH -> "this paragraph";
                    case THREAD -> "this thread";
                    case PERSON -> "this person";
                });
    }

    /** Whether the buttons are named in full for all; among other buttons the first word is enough to the eye. */
    public boolean isSpelledOut() {
        return aim.focus() == Focus.ARTICLE || aim.focus() == Focus.PERSON;
    }
}
