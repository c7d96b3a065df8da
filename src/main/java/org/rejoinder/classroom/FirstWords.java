package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where the first words of students are kept. */
@Singleton
class FirstWords implements PanacheRepositoryBase<FirstWord, FirstWord.Key> {

    boolean has(FirstWord.Key key) {
        return findByIdOptional(key).isPresent();
    }

    /** The paragraphs of an article that a student has written on. */
    Set<UUID> paragraphs(UUID account, UUID article, UUID classroom) {
        return new HashSet<>(find(
                        "select key.paragraph from FirstWord where key.account = ?1 and articleId = ?2 and"
                                + " key.classroom = ?3",
                        account,
                        article,
                        classroom)
                .project(UUID.class)
                .list());
    }

    /** All of a student's on an article. */
    List<FirstWord> of(UUID account, UUID article, UUID classroom) {
        return list(
                "key.account = ?1 and articleId = ?2 and key.classroom = ?3 order by writtenAt",
                account,
                article,
                classroom);
    }

    /** All of a student's. */
    List<FirstWord> of(UUID account) {
        return list("key.account = ?1 order by writtenAt", account);
    }

    /** All of a class. */
    List<FirstWord> in(UUID classroom) {
        return list("key.classroom = ?1 order by writtenAt", classroom);
    }

    void erase(UUID account) {
        delete("key.account", account);
    }

    /** Erases what these comments said at first, but not that they opened a paragraph. */
    void blank(Collection<UUID> comments) {
        update("body = '' where commentId in ?1", comments);
    }
}
