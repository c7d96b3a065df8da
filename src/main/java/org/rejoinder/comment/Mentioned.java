package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.account.People;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;
import org.rejoinder.text.Mentions;

/**
 * Finds out who is mentioned in comments. In the room of a class that are its members alone: any other name is as if nobody
 * had it. Students have no page, so that nothing in the text shows whether there is one of this name.
 */
@Singleton
public class Mentioned {

    private final People people;
    private final Rooms rooms;

    @Inject
    Mentioned(People people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** The accounts of those whom a comment mentions. */
    public Set<UUID> in(Comment comment) {
        Set<String> names = Mentions.in(comment.body());
        if (names.isEmpty()) {
            return Set.of();
        }
        Set<Account> found = new HashSet<>(known(names, comment.roomId()).values());
        if (!comment.roomId().equals(Room.PUBLIC)) {
            found.addAll(people.shownAs(names, comment.roomId()));
        }
        return found.stream().map(Account::id).collect(Collectors.toSet());
    }

    /** Finds the handles that names in these comments, all of one room, belong to. */
    Function<String, Optional<String>> handles(Collection<Comment> comments) {
        Set<String> names = new HashSet<>();
        comments.forEach(comment -> names.addAll(Mentions.in(comment.body())));
        if (names.isEmpty()) {
            return name -> Optional.empty();
        }
        Map<String, Account> known = known(names, comments.iterator().next().roomId());
        return name -> Optional.ofNullable(known.get(name)).map(Account::handle);
    }

    private Map<String, Account> known(Set<String> names, UUID room) {
        Map<String, Account> known = new HashMap<>(people.named(names));
        known.values().removeIf(person -> !rooms.isOpenTo(room, Optional.of(person)));
        return known;
    }
}
