package org.rejoinder.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a class is to do with an article, or with some of its paragraphs. */
@Entity
class Assignment {

    @Id
    private UUID id;

    @Column(name = "classroom_id")
    private UUID classroomId;

    @Column(name = "article_id")
    private UUID articleId;

    private String prompt;

    @Embedded
    private Window window;

    @Embedded
    private Quota quota;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    @Column(name = "post_first")
    private boolean postFirst;

    @Column(name = "floor_letters")
    private int floorLetters;

    private boolean stands;

    private boolean frozen;

    private boolean revealed;

    @Column(name = "stands_revealed")
    private boolean standsRevealed;

    private String rubric;

    @Column(name = "released_at")
    @Nullable
    private Instant releasedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assignment_paragraph", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "paragraph_id")
    private Set<UUID> paragraphs = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assignment_reveal", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "paragraph_id")
    private Set<UUID> opened = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID id, UUID classroom, UUID article, Terms terms, Instant now) {
        this.id = id;
        this.classroomId = classroom;
        this.articleId = article;
        this.createdAt = now;
        change(terms);
    }

    /** Puts other terms in place of the present ones. */
    final void change(Terms terms) {
        prompt = terms.prompt();
        window = terms.window();
        quota = terms.quota();
        naming = terms.naming();
        postFirst = terms.postFirst();
        floorLetters = terms.floor().letters();
        stands = terms.stands();
        rubric = terms.rubric().text();
        paragraphs = new HashSet<>(terms.paragraphs());
    }

    /** Lets nobody write any more, or lets them again. */
    void freeze(boolean wanted) {
        frozen = wanted;
    }

    /** Shows what was written to those who haven't written yet: on one paragraph, or on all for null. */
    void reveal(@Nullable UUID paragraph) {
        if (paragraph == null) {
            revealed = true;
        } else {
            opened.add(paragraph);
        }
    }

    /** Shows the table of stands to the class, or hides it again. */
    void revealStands(boolean wanted) {
        standsRevealed = wanted;
    }

    /** Shows each student what was said to their work. */
    void release(Instant now) {
        releasedAt = now;
    }

    /**
     * Why a student may not write for it now, in a sentence; empty if they may.
     *
     * @param returnedUntil until when the teacher gave it back to them, if so
     */
    Optional<String> closedBecause(Instant now, Optional<Instant> returnedUntil) {
        if (frozen) {
            return Optional.of("Your teacher has frozen this assignment: it can be read, and not written in.");
        }
        if (!window.hasBegun(now)) {
            return Optional.of("This assignment starts at " + Times.shown(window.startsAt()) + ".");
        }
        boolean isReturned = returnedUntil.filter(now::isBefore).isPresent();
        return window.isOver(now) && !isReturned
                ? Optional.of("This assignment ended at " + Times.shown(window.cutoffAt()) + ".")
                : Optional.empty();
    }

    /** Whether others' words on some paragraph are kept from those who haven't written on it. */
    boolean isPostFirst() {
        return postFirst && !revealed;
    }

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID articleId() {
        return articleId;
    }

    Terms terms() {
        return new Terms(
                prompt,
                Set.copyOf(paragraphs),
                window,
                quota,
                naming,
                postFirst,
                new Floor(floorLetters),
                stands,
                rubric());
    }

    String prompt() {
        return prompt;
    }

    Window window() {
        return window;
    }

    Quota quota() {
        return quota;
    }

    Naming naming() {
        return naming;
    }

    Floor floor() {
        return new Floor(floorLetters);
    }

    Rubric rubric() {
        return new Rubric(rubric);
    }

    /** Whether students take a stand on each paragraph. */
    boolean hasStands() {
        return stands;
    }

    boolean isFrozen() {
        return frozen;
    }

    boolean isRevealed() {
        return revealed;
    }

    boolean areStandsRevealed() {
        return standsRevealed;
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The paragraphs that it is about; none for the whole article. */
    Set<UUID> paragraphs() {
        return paragraphs;
    }

    /** The paragraphs that the teacher has opened to those who haven't written yet. */
    Set<UUID> opened() {
        return opened;
    }
}
