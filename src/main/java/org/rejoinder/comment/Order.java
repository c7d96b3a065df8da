package org.rejoinder.comment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** In which order the comments that answer a paragraph stand. Replies always stand oldest first. */
enum Order {
    OLDEST("Oldest", "id > :id", "id"),
    NEWEST("Newest", "id < :id", "id desc"),
    /** By {@link Merit}; the latest first among equals. */
    BEST("Best", "merit <= :merit and (merit < :merit or id < :id)", "merit desc, id desc"),
    /** By the number of direct replies; the latest first among equals. */
    MOST_REPLIED(
            "Most replied",
            "replyCount <= :replyCount and (replyCount < :replyCount or id < :id)",
            "replyCount desc, id desc"),
    /** Those without a reply only; who waits longest comes first. */
    UNANSWERED("Unanswered", "id > :id", "id");

    private final String label;
    private final String behind;
    private final String columns;

    Order(String label, String behind, String columns) {
        this.label = label;
        this.behind = behind;
        this.columns = columns;
    }

    /**
     * The order of this name; the oldest first for null.
     *
     * @throws Refusal with status 400 for any other name
     */
    static Order named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return OLDEST;
        }
        for (Order order : values()) {
            if (order.word().equals(name)) {
                return order;
            }
        }
        throw Refusal.invalid("sort", "One of oldest, newest, best, most-replied, unanswered.");
    }

    /** The order in which the page of this address stands; the oldest first where it doesn't say, or says nonsense. */
    static Order ofPage(@Nullable String address) {
        String query = address == null ? "" : address.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "");
        List<String> parts = List.of(query.split("&", -1));
        return Arrays.stream(values())
                .filter(order -> parts.contains("sort=" + order.word()))
                .findFirst()
                .orElse(OLDEST);
    }

    /** The name in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for a person. */
    public String label() {
        return Phrases.it(label);
    }

    /** The condition, in HQL, for what comes behind a comment. */
    String behind() {
        return behind;
    }

    /** What is ordered by, in HQL. */
    String columns() {
        return columns;
    }

    /** Whether it leaves out what has replies. */
    public boolean isOfUnanswered() {
        return this == UNANSWERED;
    }
}
