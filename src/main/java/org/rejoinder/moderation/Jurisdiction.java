package org.rejoinder.moderation;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Oversight;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;

/** Says who moderates what: the public room, one article in it, or the room of a class. */
@Singleton
class Jurisdiction implements Oversight {

    private final ArticleModerators articles;
    private final List<RoomModerators> rooms;
    private final ReviewCases cases;

    @Inject
    Jurisdiction(ArticleModerators articles, @All List<RoomModerators> rooms, ReviewCases cases) {
        this.articles = articles;
        this.rooms = rooms;
        this.cases = cases;
    }

    @Override
    public boolean covers(Account person, UUID article, UUID room) {
        if (!room.equals(Room.PUBLIC)) {
            return coversRoom(person, room);
        }
        return person.is(Role.MODERATOR) || (!person.isStudent() && articles.has(article, person.id()));
    }

    /** The moderators of the site see one comment of a class too, if it was reported as illegal. */
    @Override
    public boolean covers(Account person, Comment comment) {
        return covers(person, comment.articleId(), comment.roomId())
                || (person.is(Role.MODERATOR) && cases.isEscalated(comment.id()));
    }

    /** Whether this person moderates all that is said in a room. */
    boolean coversRoom(Account person, UUID room) {
        return room.equals(Room.PUBLIC)
                ? person.is(Role.MODERATOR)
                : rooms.stream().anyMatch(some -> some.moderates(person, room));
    }

    /** Whether somebody else could hear an appeal against a decision that this moderator made in a room. */
    boolean hasAnother(UUID room, UUID moderator) {
        return room.equals(Room.PUBLIC) || rooms.stream().anyMatch(some -> some.hasAnother(room, moderator));
    }

    /**
     * What this person moderates. Teachers may come before their first class is made.
     *
     * @throws Refusal with status 403 if it is nothing
     */
    Scope required(Account person) {
        Scope scope = new Scope(
                person.is(Role.MODERATOR),
                articles.articlesOf(person.id()),
                rooms.stream().flatMap(some -> some.roomsOf(person).stream()).collect(Collectors.toSet()));
        if (scope.isEmpty() && !person.is(Role.TEACHER)) {
            throw Refusal.forbidden("Only those who moderate something may do this.");
        }
        return scope;
    }

    /**
     * Returns if this person moderates the public discussions of an article.
     *
     * @throws Refusal with status 403 otherwise
     */
    void requireArticle(Account person, UUID article) {
        if (!covers(person, article, Room.PUBLIC)) {
            throw Refusal.forbidden("Only those who moderate this article may do this.");
        }
    }
}
