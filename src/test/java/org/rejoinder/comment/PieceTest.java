package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000cccc");

    @Test
    void slotsAreFilledForTheViewer() {
        Piece piece = new Piece("<a>" + own().mark() + "<b>" + form().mark());
        assertThat(text(piece.filled(slot -> Piece.utf8("[" + slot.use() + " " + slot.subject() + "]"))))
                .isEqualTo("<a>[OWN " + ID + "]<b>[FORM " + ID + "]");
    }

    @Test
    void aSlotMayStayEmpty() {
        assertThat(text(new Piece(own().mark() + "<a>" + form().mark()).filled(slot -> new byte[0])))
                .isEqualTo("<a>");
    }

    @Test
    void aPieceWithoutSlotsStaysAsItIs() {
        Piece piece = new Piece("<p>word</p>");
        assertThat(text(piece.filled(slot -> Piece.utf8("x")))).isEqualTo("<p>word</p>");
    }

    @Test
    void whatFillsASlotIsNotSearchedForSlots() {
        Piece piece = new Piece("<" + own().mark() + ">");
        assertThat(text(piece.filled(slot -> Piece.utf8(slot.use() == Slot.Use.OWN ? form().mark() : "token"))))
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
        assertThat(text(piece.filled(slot -> new byte[0]))).isEqualTo("<p>" + typed + typed + "</p>");
        assertThat(text(piece.filled(slot -> Piece.utf8(slot.use() == Slot.Use.OWN ? "!" : "token"))))
                .isEqualTo("<p>" + typed + "!" + typed + "</p>");
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static Slot own() {
        return new Slot(Slot.Use.OWN, ID);
    }

    private static Slot form() {
        return new Slot(Slot.Use.FORM, ID);
    }
}
