package org.rejoinder.comment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The comments that came since somebody's last visit.
 *
 * @param paragraphs the paragraph of each, by the comment's id
 * @param more whether there are older ones too, which were not counted
 */
record NewSince(Map<UUID, UUID> paragraphs, boolean more) {

    /** To those who have never been here nothing is new. */
    static final NewSince NOTHING = new NewSince(Map.of(), false);

    /** Those that somebody sees who sees the article like this. */
    NewSince seen(Outlook outlook) {
        return new NewSince(
                paragraphs.entrySet().stream()
                        .filter(comment -> !outlook.isClosed(comment.getValue()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)),
                more);
    }

    boolean has(UUID comment) {
        return paragraphs.containsKey(comment);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** How many there are, as {@code 12}, or {@code 500+}. */
    String count() {
        return count(paragraphs.size());
    }

    /** How many there are on a paragraph; empty if none. */
    String countOn(UUID paragraph) {
        int count = Math.toIntExact(
                paragraphs.values().stream().filter(paragraph::equals).count());
        return count == 0 ? "" : count(count);
    }

    Collection<UUID> comments() {
        return paragraphs.keySet();
    }

    private String count(int counted) {
        return more ? counted + "+" : String.valueOf(counted);
    }
}
