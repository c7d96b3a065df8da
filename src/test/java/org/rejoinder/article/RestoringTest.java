package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEd;
import org.rejoinder.text.TextFormat;

class RestoringTest {

    private static final Manuscript BRIDGE = new Manuscript("""
            The Lowmouth Gazette

            Share

            A bridge for the harbour

            By Marit Ostrander

            The town is two towns, and the ferry stops at dusk.

            Build it.

            Related articles

            More in Opinion
            """, TextFormat.TEXT);

    @Test
    void withoutAWishEverythingStaysLeftOut() {
        OpEd opEd = Restoring.read(BRIDGE, Set.of());
        assertThat(opEd.blocks()).hasSize(2);
        assertThat(opEd.leftOut()).containsExactly("Share", "Related articles", "More in Opinion");
    }

    @Test
    void aLineFromBelowBecomesTheLastParagraph() {
        OpEd opEd = Restoring.read(BRIDGE, Set.of(2));
        assertThat(opEd.blocks()).extracting(Block::source).last().isEqualTo("More in Opinion");
        assertThat(opEd.leftOut()).containsExactly("Share", "Related articles");
    }

    @Test
    void aLineFromAboveBecomesTheFirstParagraph() {
        OpEd opEd = Restoring.read(BRIDGE, Set.of(0, 1));
        assertThat(opEd.blocks())
                .extracting(Block::source)
                .containsExactly(
                        "Share",
                        "The town is two towns, and the ferry stops at dusk.",
                        "Build it.",
                        "Related articles");
    }

    @Test
    void numbersOfNoLineAreIgnored() {
        assertThat(Restoring.read(BRIDGE, Set.of(7, 9999)).blocks()).hasSize(2);
    }
}
