package org.rejoinder.classroom;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many think what. */
@Schema(name = "Tally")
record Tally(int agree, int unsure, int disagree) {

    static Tally of(Collection<Position> positions) {
        return new Tally(
                count(positions, Position.AGREE),
                count(positions, Position.UNSURE),
                count(positions, Position.DISAGREE));
    }

    private static int count(Collection<Position> positions, Position wanted) {
        return Math.toIntExact(positions.stream().filter(wanted::equals).count());
    }

    int all() {
        return agree + unsure + disagree;
    }

    /** How wide the parts of a bar of 100 are, and where the later ones begin. */
    public int agreeWidth() {
        return share(agree);
    }

    public int unsureWidth() {
        return share(agree + unsure) - share(agree);
    }

    public int disagreeStart() {
        return share(agree + unsure);
    }

    public int disagreeWidth() {
        return all() == 0 ? 0 : 100 - share(agree + unsure);
    }

    private int share(int part) {
        return all() == 0 ? 0 : Math.round(100f * part / all());
    }
}
