package org.rejoinder.classroom;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a student thinks of a paragraph, as they read it themselves. */
@Schema(name = "OwnStand")
record OwnStand(
        UUID paragraph,
        int number,
        @Nullable Position before,
        @Nullable Position after) {

    static OwnStand of(ParagraphLine line, List<Stand> own) {
        return new OwnStand(line.id(), line.number(), at(Moment.BEFORE, line, own), at(Moment.AFTER, line, own));
    }

    private static @Nullable Position at(Moment moment, ParagraphLine line, List<Stand> own) {
        return own.stream()
                .filter(stand -> stand.moment() == moment && stand.paragraphId().equals(line.id()))
                .map(Stand::position)
                .findFirst()
                .orElse(null);
    }

    /** Whether this is chosen in the form, where one chooses before first, and then after. */
    public boolean has(Moment moment, Position position) {
        return position == (moment == Moment.BEFORE ? before : after);
    }
}
