package org.rejoinder.comment;

import java.time.Instant;
import java.util.UUID;
import org.rejoinder.web.TimeText;

/**
 * A comment that readers don't see, as those who review them find it folded below its discussion.
 *
 * @param status in one word
 * @param because why it waits; empty if it doesn't
 * @param author what it goes by; empty if the person is gone
 * @param html safe HTML
 */
record Unseen(UUID id, String status, String because, String author, String html, Instant createdAt) {

    /** When it was written, for a person. */
    public String when() {
        return TimeText.of(createdAt);
    }
}
