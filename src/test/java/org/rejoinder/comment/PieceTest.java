package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000cccc");

    @Test
    void slotsAreFilledForTheViewer() {
        Piece piece = new Piece("<a>" + own().mark() + "<b>" + form().mark());
        assertThat(piece.filled(slot -> "[" + slot.use() + " " + slot.subject() + "]"))
                .isEqualTo("<a>[OWN " + ID + "]<b>[FORM " + ID + "]");
    }

    @Test
    void othersGetNothingInThePlaceOfASlot() {
        assertThat(new Piece(own().mark() + "<a>" + form().mark()).plain()).isEqualTo("<a>");
    }

    @Test
    void aPieceWithoutSlotsStaysAsItIs() {
        Piece piece = new Piece("<p>word</p>");
        assertThat(piece.plain()).isEqualTo("<p>word</p>");
        assertThat(piece.filled(slot -> "x")).isEqualTo("<p>word</p>");
    }

    @Test
    void aPieceCanBePutIntoALargerOne() {
        Piece inner = new Piece("a" + own().mark() + "b");
        assertThat(new Piece("<" + inner.marked() + ">").filled(slot -> "-")).isEqualTo("<a-b>");
    }

    @Test
    void whatFillsASlotIsNotSearchedForSlots() {
        Piece piece = new Piece("<" + own().mark() + ">");
        assertThat(piece.filled(slot -> slot.use() == Slot.Use.OWN ? form().mark() : "token"))
                .doesNotContain("token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORM 00000000-0000-7000-8000-00000000cccc",
                "\uE000FORM 00000000-0000-7000-8000-00000000cccc\uE001",
                "\uE000:FORM 00000000-0000-7000-8000-00000000cccc\uE001",
                "\uE000000000000000000000000000:FORM 00000000-0000-7000-8000-00000000cccc\uE001",
                "\uE001\uE000\uE001"
            })
    void nobodyForgesASlotInAComment(String typed) {
        Piece piece = new Piece("<p>" + typed + own().mark() + typed + "</p>");
        assertThat(piece.plain()).isEqualTo("<p>" + typed + typed + "</p>");
        assertThat(piece.filled(slot -> slot.use() == Slot.Use.OWN ? "!" : "token"))
                .isEqualTo("<p>" + typed + "!" + typed + "</p>");
    }

    @Test
    void aPieceKnowsWhichCommentsItShows() {
        Piece piece = new Piece("<article id=\"c-" + ID + "\"></article>");
        assertThat(piece.shows(ID)).isTrue();
        assertThat(piece.shows(UUID.randomUUID())).isFalse();
    }

    private static Slot own() {
        return new Slot(Slot.Use.OWN, ID);
    }

    private static Slot form() {
        return new Slot(Slot.Use.FORM, ID);
    }
}
