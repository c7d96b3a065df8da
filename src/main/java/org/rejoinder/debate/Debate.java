package org.rejoinder.debate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.Place;

/**
 * A motion about an article, argued in a class. While it has the floor it says who writes about that article in the class's
 * room: from its start until the teacher gives the floor back. Its row is the lock of its clock and of its seats.
 */
@Entity
class Debate {

    @Id
    private UUID id;

    @Column(name = "classroom_id")
    private UUID classroomId;

    @Column(name = "article_id")
    private UUID articleId;

    private String motion;

    @Enumerated(EnumType.STRING)
    private Assignment assignment;

    @Nullable
    private Integer seats;

    private int imbalance;

    @Column(name = "started_at")
    @Nullable
    private Instant startedAt;

    @Nullable
    private String floor;

    @ElementCollection
    @CollectionTable(name = "debate_round", joinColumns = @JoinColumn(name = "debate_id"))
    @OrderColumn(name = "number")
    private List<Round> rounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "debate_pause", joinColumns = @JoinColumn(name = "debate_id"))
    @OrderColumn(name = "number")
    private List<Pause> pauses = new ArrayList<>();

    @Column(name = "called_paragraph")
    @Nullable
    private UUID calledParagraph;

    @Column(name = "called_at")
    @Nullable
    private Instant calledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Debate() {}

    Debate(UUID id, UUID classroom, UUID article, Proposal proposal, Instant now) {
        this.id = id;
        this.classroomId = classroom;
        this.articleId = article;
        this.motion = proposal.motion();
        this.assignment = proposal.assignment();
        this.seats = proposal.seats();
        this.imbalance = proposal.imbalance();
        this.rounds.addAll(proposal.rounds());
        this.createdAt = now;
    }

    Timetable timetable() {
        return new Timetable(startedAt, rounds, pauses);
    }

    Moment at(Instant now) {
        return timetable().at(now);
    }

    /** Changes the plan. */
    void plan(UnaryOperator<Timetable> change) {
        Timetable changed = change.apply(timetable());
        startedAt = changed.start();
        keep(rounds, changed.rounds());
        keep(pauses, changed.pauses());
    }

    private static <T> void keep(List<T> kept, List<T> changed) {
        for (int i = 0; i < changed.size(); i++) {
            if (i == kept.size()) {
                kept.add(changed.get(i));
            } else if (!kept.get(i).equals(changed.get(i))) {
                kept.set(i, changed.get(i));
            }
        }
    }

    void takeFloor() {
        floor = floor(classroomId, articleId);
    }

    /** Lets everybody in the class write about the article again. */
    void giveFloorBack() {
        floor = null;
    }

    boolean hasFloor() {
        return floor != null;
    }

    /** By what the debate is found that has the floor. */
    static String floor(UUID room, UUID article) {
        return room + " " + article;
    }

    /** Calls everybody to a paragraph. */
    void call(UUID paragraph, Instant now) {
        calledParagraph = paragraph;
        calledAt = now;
    }

    Optional<UUID> calledParagraph() {
        return Optional.ofNullable(calledParagraph);
    }

    Optional<Instant> calledAt() {
        return Optional.ofNullable(calledAt);
    }

    UUID id() {
        return id;
    }

    /** The class, and its room. */
    UUID classroomId() {
        return classroomId;
    }

    UUID articleId() {
        return articleId;
    }

    Place place() {
        return new Place(articleId, null, classroomId);
    }

    String motion() {
        return motion;
    }

    Assignment assignment() {
        return assignment;
    }

    @Nullable
    Integer seats() {
        return seats;
    }

    int imbalance() {
        return imbalance;
    }

    Instant createdAt() {
        return createdAt;
    }
}
