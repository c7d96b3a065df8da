package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;

/** Finds the paragraph that a comment is to be moved to, as a moderator types it: by its number, or by its id. */
@Singleton
class MoveTargets {

    private final Newsstand newsstand;

    @Inject
    MoveTargets(Newsstand newsstand) {
        this.newsstand = newsstand;
    }

    Change change(Comment comment, @Nullable String typed) {
        String word = typed == null ? "" : typed.strip();
        return Change.typed(
                newsstand.currentText(comment.articleId()).paragraphs().stream()
                        .filter(paragraph -> String.valueOf(paragraph.number()).equals(word))
                        .map(paragraph -> paragraph.id().toString())
                        .findFirst()
                        .orElse(word),
                null);
    }
}
