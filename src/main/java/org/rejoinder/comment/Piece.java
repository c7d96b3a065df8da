package org.rejoinder.comment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A rendered part of a page that is the same for all who share it, as UTF-8, with {@link Slot}s for what isn't.
 * Immutable.
 */
final class Piece {

    private final List<byte[]> texts = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final int size;

    Piece(String rendered) {
        int from = 0;
        for (int open = rendered.indexOf(Slot.OPEN); open >= 0; open = rendered.indexOf(Slot.OPEN, from)) {
            int close = rendered.indexOf(Slot.CLOSE, open);
            texts.add(utf8(rendered.substring(from, open)));
            slots.add(Slot.parse(rendered.substring(open + Slot.OPEN.length(), close)));
            from = close + Slot.CLOSE.length();
        }
        texts.add(utf8(rendered.substring(from)));
        size = texts.stream().mapToInt(text -> text.length).sum();
    }

    /** The piece with its slots filled. */
    byte[] filled(Function<Slot, byte[]> content) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(size + 256 * slots.size());
        for (int i = 0; i < slots.size(); i++) {
            page.writeBytes(texts.get(i));
            page.writeBytes(content.apply(slots.get(i)));
        }
        page.writeBytes(texts.get(texts.size() - 1));
        return page.toByteArray();
    }

    /** Its slots, in the order of the page. */
    List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** How many bytes it has without what fills its slots. */
    int size() {
        return size;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
