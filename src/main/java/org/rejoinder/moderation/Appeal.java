package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** What somebody has to say against a decision about them, and what another moderator answers. */
@Entity
class Appeal {

    @Id
    private UUID id;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "words")
    private String words;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "upheld")
    @Nullable
    private Boolean upheld;

    @Column(name = "answer")
    @Nullable
    private String answer;

    @Column(name = "heard_by")
    @Nullable
    private UUID heardBy;

    @Column(name = "heard_at")
    @Nullable
    private Instant heardAt;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    Appeal(UUID id, Decision decision, UUID personId, String words, Instant now) {
        this.id = id;
        this.decisionId = decision.id();
        this.personId = personId;
        this.words = words;
        this.open = true;
        this.createdAt = now;
    }

    /**
     * Answers it.
     *
     * @param isUpheld whether the decision is reversed
     * @throws Refusal with status 409 if it was answered already
     */
    void hear(boolean isUpheld, @Nullable String words, UUID by, Instant now) {
        if (!open) {
            throw Refusal.conflict("This appeal was heard already.");
        }
        open = false;
        upheld = isUpheld;
        answer = words;
        heardBy = by;
        heardAt = now;
    }

    /** Erases the words of the person. */
    void eraseWords() {
        words = "";
    }

    /** How it stands, in a sentence for the person. */
    String toItsAuthor() {
        if (open) {
            return Phrases.it("You have appealed; another moderator will hear it.");
        }
        String result = Phrases.it(
                isUpheld()
                        ? "Your appeal was heard: the decision is reversed."
                        : "Your appeal was heard: the decision stands.");
        return answer == null ? result : result + " “" + answer + "”";
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID personId() {
        return personId;
    }

    String words() {
        return words;
    }

    boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<UUID> heardBy() {
        return Optional.ofNullable(heardBy);
    }
}
