package org.rejoinder.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A rendered part of a page that is the same for all who share it, with {@link Slot}s for what isn't. Immutable. */
final class Piece {

    private final List<String> texts = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final String marked;
    private final String plain;

    Piece(String rendered) {
        marked = rendered;
        int from = 0;
        for (int open = rendered.indexOf(Slot.OPEN); open >= 0; open = rendered.indexOf(Slot.OPEN, from)) {
            int close = rendered.indexOf(Slot.CLOSE, open);
            texts.add(rendered.substring(from, open));
            slots.add(Slot.parse(rendered.substring(open + Slot.OPEN.length(), close)));
            from = close + Slot.CLOSE.length();
        }
        texts.add(rendered.substring(from));
        plain = String.join("", texts);
    }

    /** The piece with the marks of its slots, to be put into a larger one. */
    String marked() {
        return marked;
    }

    /** The piece for those who have nothing of their own in it. */
    String plain() {
        return plain;
    }

    /** The piece with its slots filled. */
    String filled(Function<Slot, String> content) {
        StringBuilder page = new StringBuilder(plain.length() + 256 * slots.size());
        for (int i = 0; i < slots.size(); i++) {
            page.append(texts.get(i)).append(content.apply(slots.get(i)));
        }
        return page.append(texts.get(texts.size() - 1)).toString();
    }

    /** Whether the comment is in it. */
    boolean shows(UUID comment) {
        return plain.contains("id=\"c-" + comment + "\"");
    }

    /** About how many characters it keeps in memory. */
    int weight() {
        return 3 * plain.length();
    }
}
