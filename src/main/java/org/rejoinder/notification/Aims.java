package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.People;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** Finds what a request wants to follow or mute, through what the person may see. */
@Singleton
class Aims {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Reading reading;
    private final People people;

    @Inject
    Aims(Newsstand newsstand, Rooms rooms, Reading reading, People people) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.reading = reading;
        this.people = people;
    }

    /**
     * What is named so.
     *
     * @param name the slug of an article, the id of a paragraph or comment, the handle of a person
     * @param room in which an article or paragraph is talked about; null for the public one
     * @throws Refusal with status 404 if there is none, or not for this person; 409 if it is the person
     */
    Aim named(Focus focus, String name, @Nullable String room, Account person) {
        return switch (focus) {
            case ARTICLE -> article(name, rooms.named(room, Optional.of(person)), person);
            case PARAGRAPH -> paragraph(id(name), rooms.named(room, Optional.of(person)), person);
            case THREAD -> thread(reading.seen(id(name), Optional.of(person)));
            case PERSON -> person(name, person);
        };
    }

    private Aim article(String slug, UUID room, Account person) {
        Article article = newsstand.named(slug, Optional.of(person));
        return new Aim(Focus.ARTICLE, article.id(), room, article.id(), article.slug());
    }

    private Aim paragraph(UUID id, UUID room, Account person) {
        Article article = newsstand.holding(id, Optional.of(person));
        UUID heir = newsstand.heir(id);
        return new Aim(Focus.PARAGRAPH, heir, room, article.id(), heir.toString());
    }

    /** A comment's thread. */
    static Aim thread(Comment comment) {
        UUID thread = comment.threadId();
        return new Aim(Focus.THREAD, thread, comment.roomId(), comment.articleId(), thread.toString());
    }

    private Aim person(String handle, Account viewer) {
        Account found = people.named(handle).orElseThrow(Refusal::notFound);
        if (found.id().equals(viewer.id())) {
            throw Refusal.conflict("This is you.");
        }
        return person(found);
    }

    static Aim person(Account person) {
        return new Aim(Focus.PERSON, person.id(), Room.PUBLIC, null, person.handle());
    }

    /** A path as it may stand in an address: handles needn't be ASCII. */
    static String ascii(String path) {
        return UriBuilder.fromUri(URI.create("/"))
                .replacePath(path.split("\\?", 2)[0])
                .replaceQuery(path.contains("?") ? path.split("\\?", 2)[1] : null)
                .build()
                .toASCIIString();
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
