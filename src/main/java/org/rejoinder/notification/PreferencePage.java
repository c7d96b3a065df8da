package org.rejoinder.notification;

import java.util.List;
import org.rejoinder.web.Form;

/**
 * One's settings as the page shows them.
 *
 * @param followsOwn whether they follow the threads that they begin
 * @param form when they want mail
 * @param muted whether the list is of what they mute, instead of what they follow
 * @param list a part of it
 * @param moreHref where it goes on; empty at its end
 */
record PreferencePage(
        boolean followsOwn, MailState mail, Form form, boolean muted, List<FollowView> list, String moreHref) {

    /** The choices for a mail. */
    public List<MailRhythm> rhythms() {
        return List.of(MailRhythm.values());
    }
}
