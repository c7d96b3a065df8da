package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;

/** Which paragraphs of the present text an assignment is about, whatever became of those that it named. */
@Singleton
class Coverage {

    private final Newsstand newsstand;

    @Inject
    Coverage(Newsstand newsstand) {
        this.newsstand = newsstand;
    }

    /** In the order of the text, deleted ones in their places. */
    List<ArticleText.Paragraph> of(Assignment assignment) {
        List<ArticleText.Paragraph> all =
                newsstand.currentText(assignment.articleId()).withStruck();
        if (assignment.paragraphs().isEmpty()) {
            return all;
        }
        Set<UUID> named = present(assignment.paragraphs());
        return all.stream().filter(paragraph -> named.contains(paragraph.id())).toList();
    }

    Set<UUID> ids(Assignment assignment) {
        return of(assignment).stream().map(ArticleText.Paragraph::id).collect(Collectors.toSet());
    }

    boolean holds(Assignment assignment, UUID paragraph) {
        return assignment.paragraphs().isEmpty()
                || present(assignment.paragraphs()).contains(paragraph);
    }

    /** What became of these paragraphs where some were joined or split. */
    Set<UUID> present(Set<UUID> paragraphs) {
        return newsstand.successors(paragraphs);
    }
}
