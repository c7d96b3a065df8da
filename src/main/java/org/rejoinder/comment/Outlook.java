package org.rejoinder.comment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How one viewer sees an article in one room: what is still kept from their eyes, and by what names they know people.
 *
 * @param closed the paragraphs on which they see nothing but their own words
 * @param names by account; who is missing goes by their usual name
 * @param namesOn likewise on single paragraphs, before the others
 */
public record Outlook(Set<UUID> closed, Map<UUID, String> names, Map<UUID, Map<UUID, String>> namesOn) {

    /** As everybody sees the public room. */
    public static final Outlook PLAIN = new Outlook(Set.of(), Map.of(), Map.of());

    /** Whether the words of others on this paragraph are kept from the viewer. */
    public boolean isClosed(UUID paragraph) {
        return closed.contains(paragraph);
    }

    /** Whether the viewer sees what this author wrote on this paragraph. */
    public boolean shows(UUID paragraph, Optional<UUID> author, Optional<UUID> viewer) {
        return !isClosed(paragraph) || (author.isPresent() && author.equals(viewer));
    }

    /** By what name the viewer knows somebody who wrote on this paragraph. */
    public String name(UUID paragraph, UUID author, String usual) {
        return namesOn.getOrDefault(paragraph, names).getOrDefault(author, usual);
    }

    Author seen(Author author, UUID paragraph) {
        return new Author(author.id(), author.handle(), name(paragraph, author.id(), author.displayName()));
    }

    /** The names alone, for what is shown of open paragraphs. */
    Outlook ofOpenOnes() {
        return closed.isEmpty() ? this : new Outlook(Set.of(), names, namesOn);
    }
}
