package org.rejoinder.comment;

import java.util.List;
import org.rejoinder.article.Article;

/**
 * An article with its discussions as a template lays it out: all that is the same for everybody.
 *
 * @param revision the number of the revision
 * @param closing until when it is or was open for comments, in a sentence; empty if nobody said
 * @param commentCount how many comments are visible in all
 * @param newsHref where to hear of what happens from here on
 * @param following where goes what each viewer has of their own about the article
 * @param reviewHref where those who moderate this place review it; empty for others
 */
record ArticleBody(
        Article article,
        int revision,
        String closing,
        List<Section> sections,
        int commentCount,
        Excerpts excerpts,
        String newsHref,
        Slot following,
        String reviewHref) {

    /** Where it says how much is new. */
    public Slot seen() {
        return new Slot(Slot.Use.SEEN, article.id());
    }

    /** How many paragraphs the text has. */
    public long paragraphCount() {
        return sections.stream()
                .filter(section -> !section.place().paragraph().isStruck())
                .count();
    }

    /**
     * A paragraph with the first part of its discussion.
     *
     * @param open whether the discussion stands open without being asked for
     * @param discussion rendered
     */
    record Section(ParagraphPlace place, boolean open, String discussion) {

        /** Where editors get a link to change the paragraph. */
        public Slot desk() {
            return new Slot(Slot.Use.DESK, place.paragraph().id());
        }
    }
}
