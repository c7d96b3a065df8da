package org.rejoinder.moderation;

import java.util.List;
import java.util.UUID;

/**
 * An article as moderators see it: where the reports are, and how comments are taken.
 *
 * @param mode how comments are taken in the whole article
 */
record ArticleDesk(String slug, String title, Setting mode, List<Place> places, long most) {

    /** How comments are taken at a place. */
    record Setting(String mode, int number) {
        static final Setting NONE = new Setting("open", 0);

        static Setting of(PlaceMode mode) {
            return new Setting(mode.mode().word(), mode.number());
        }
    }

    /** A paragraph with the number of its reports. */
    record Place(UUID id, int number, String context, long reports, Setting mode) {}

    public List<PostingMode> modes() {
        return List.of(PostingMode.values());
    }
}
