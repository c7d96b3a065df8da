package org.rejoinder.notification;

import java.util.List;

/**
 * One's settings as the page shows them.
 *
 * @param followsOwn whether they follow the threads that they begin
 * @param muted whether the list is of what they mute, instead of what they follow
 * @param list a part of it
 * @param moreHref where it goes on; empty at its end
 */
record PreferencePage(boolean followsOwn, boolean muted, List<FollowView> list, String moreHref) {}
