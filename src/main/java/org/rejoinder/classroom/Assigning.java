package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** What teachers do with assignments. Whether somebody teaches the class is for the caller to know. */
@Singleton
class Assigning {

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final Coverage coverage;
    private final Newsstand newsstand;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Assigning(
            Assignments assignments,
            Classrooms classrooms,
            Coverage coverage,
            Newsstand newsstand,
            Ids ids,
            Clock clock) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.coverage = coverage;
        this.newsstand = newsstand;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sets an assignment on an article that everybody may read.
     *
     * @throws Refusal with status 400 naming the field at fault
     */
    @Transactional
    UUID set(UUID classroom, NewAssignment wish) {
        Article article = article(wish.article());
        Naming usual = classrooms.findById(classroom).naming();
        Terms terms = wish.terms(newsstand.text(article), usual, clock.instant());
        Assignment assignment = new Assignment(ids.next(), classroom, article.id(), terms, clock.instant());
        assignments.persistAndFlush(assignment);
        return assignment.id();
    }

    /** Puts other terms in place of the present ones; the article stays. */
    @Transactional
    void change(UUID classroom, UUID id, NewAssignment wish) {
        Assignment assignment = assignments.forChange(classroom, id);
        assignment.change(
                wish.terms(newsstand.currentText(assignment.articleId()), assignment.naming(), clock.instant()));
    }

    /** Does something to an assignment that nobody else changes meanwhile. */
    @Transactional
    void with(UUID classroom, UUID id, Consumer<Assignment> deed) {
        deed.accept(assignments.forChange(classroom, id));
    }

    /**
     * Shows what was written to those who haven't written yet.
     *
     * @param paragraph on which; null for all
     * @throws Refusal with status 400 if the assignment isn't about it
     */
    @Transactional
    void reveal(UUID classroom, UUID id, @Nullable UUID paragraph) {
        Assignment assignment = assignments.forChange(classroom, id);
        if (paragraph != null && !coverage.ids(assignment).contains(paragraph)) {
            throw Refusal.invalid("paragraph", "The assignment is about no such paragraph.");
        }
        assignment.reveal(paragraph);
    }

    /** Deletes an assignment with what was said to it; the comments stay. */
    @Transactional
    void delete(UUID classroom, UUID id) {
        assignments.delete(assignments.forChange(classroom, id));
    }

    private Article article(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            throw Refusal.invalid("article", "Choose an article.");
        }
        try {
            return newsstand.named(slug, Optional.empty());
        } catch (Refusal unknown) {
            throw Refusal.invalid("article", "There is no such article.");
        }
    }
}
