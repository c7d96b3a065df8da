package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** A line from the teacher that a student sees on the next page, until they say that they have seen it. */
@Entity
class Nudge {

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @Column(name = "classroom_id")
    private UUID classroomId;

    @Column(name = "account_id")
    private UUID accountId;

    private String words;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Nudge() {}

    Nudge(UUID id, UUID classroom, UUID account, @Nullable String typed, Instant now) {
        this.id = id;
        this.classroomId = classroom;
        this.accountId = account;
        this.words = checked(typed);
        this.sentAt = now;
    }

    private static String checked(@Nullable String typed) {
        String text = typed == null ? "" : PlainText.singleLine(typed);
        if (text.isEmpty() || PlainText.length(text) > LONGEST) {
            throw Refusal.invalid("words", "Say something, in at most 500 characters.");
        }
        return text;
    }

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID accountId() {
        return accountId;
    }

    String words() {
        return words;
    }

    Instant sentAt() {
        return sentAt;
    }
}
