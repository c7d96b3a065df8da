package org.rejoinder.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;

/**
 * A paragraph with the state of its discussion in one room.
 *
 * @param count how many comments are visible
 * @param version changes with every change of the discussion
 * @param closing why nothing more may be said here, for anybody; empty if it may
 * @param closed whether the viewer sees only what they wrote themselves, until they have written
 */
record ParagraphPlace(
        Article article,
        ArticleText.Paragraph paragraph,
        UUID room,
        int count,
        long version,
        String closing,
        boolean closed) {

    /** The same for somebody who perhaps sees only what they wrote themselves. */
    ParagraphPlace asSeen(Outlook outlook, Map<UUID, Integer> own) {
        return outlook.isClosed(paragraph.id())
                ? new ParagraphPlace(
                        article, paragraph, room, own.getOrDefault(paragraph.id(), 0), version, closing, true)
                : this;
    }

    Topic topic() {
        return new Topic(article.id(), Optional.of(paragraph.id()), room);
    }

    /** The paragraph within a sentence. */
    public String label() {
        return Phrases.it(paragraph.isStruck() ? "the deleted paragraph" : "paragraph " + paragraph.number());
    }

    /** Whether a comment lies here. */
    public boolean holds(Comment comment) {
        return comment.paragraphId().equals(paragraph.id()) && comment.roomId().equals(room);
    }

    /** How the margin shows the count: none, some, or hot from ten on. */
    public String heat() {
        if (count == 0) {
            return "none";
        }
        return count < 10 ? "some" : "hot";
    }

    /** The room as a further part of an address: empty for the public one. */
    public String roomQuery() {
        return roomQuery(room);
    }

    static String roomQuery(UUID room) {
        return room.equals(Room.PUBLIC) ? "" : "&room=" + room;
    }

    /** The room as the first part of an address's query: empty for the public one. */
    public String roomStart() {
        return roomStart(room);
    }

    static String roomStart(UUID room) {
        return room.equals(Room.PUBLIC) ? "" : "?room=" + room;
    }

    /** The room as the value of a form's field: empty for the public one. */
    public String roomName() {
        return roomName(room);
    }

    static String roomName(UUID room) {
        return room.equals(Room.PUBLIC) ? "" : room.toString();
    }

    /** Where the bubble says how many comments are new to the viewer. */
    public Slot news() {
        return new Slot(Slot.Use.NEWS, paragraph.id());
    }

    /** What a comment may do, for the form. */
    public List<CommentKind> kinds() {
        return List.of(CommentKind.values());
    }
}
