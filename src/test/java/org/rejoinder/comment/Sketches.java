package org.rejoinder.comment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.room.Room;
import org.rejoinder.text.Quote;

/** Comments without a database, for tests of what is pure. */
final class Sketches {

    static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");
    static final UUID HANA = UUID.fromString("00000000-0000-7000-8000-00000000aaaa");
    static final UUID TOM = UUID.fromString("00000000-0000-7000-8000-00000000bbbb");

    private static final UUID ARTICLE = UUID.randomUUID();
    private static final Discussion PLACE = new Discussion(new Discussion.Key(UUID.randomUUID(), Room.PUBLIC), ARTICLE);

    private Sketches() {}

    /** A visible comment of Hana's that answers the paragraph, written at nine. */
    static Comment comment() {
        return planted(null);
    }

    /** Hana's answer to another comment, counted there. */
    static Comment replyTo(Comment parent) {
        Comment reply = planted(parent);
        parent.countReplies(1);
        return reply;
    }

    private static Comment planted(Comment parent) {
        Words words = new Words(
                "Who pays?",
                CommentKind.ASKS,
                Optional.of(new Quote("the bridge", "build ", " now")),
                null,
                false,
                UUID.randomUUID());
        Comment comment = new Comment(UUID.randomUUID(), PLACE, parent, HANA, words, NINE);
        comment.settle();
        return comment;
    }
}
