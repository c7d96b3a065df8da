package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.comment.Closings;
import org.rejoinder.comment.PostingPolicy;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;

/** Keeps the words of students in their class, and an archived class as it is. */
@Singleton
class ClassRules implements PostingPolicy {

    private static final String ARCHIVED = "This class is archived: it can be read, and not written in.";

    private final Classrooms classrooms;

    @Inject
    ClassRules(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        if (author.isStudent() && !author.home().equals(Optional.ofNullable(place.room()))) {
            throw Refusal.forbidden("Your words stay in your class. Open the article from your class's page.");
        }
        if (place.room() != null && isArchived(place.room())) {
            throw Refusal.conflict(ARCHIVED);
        }
    }

    @Override
    public Closings closings(Article article, UUID room) {
        return !Room.PUBLIC.equals(room) && isArchived(room) ? Closings.everywhere(ARCHIVED) : Closings.NONE;
    }

    private boolean isArchived(UUID room) {
        return classrooms.findByIdOptional(room).filter(Classroom::isArchived).isPresent();
    }
}
