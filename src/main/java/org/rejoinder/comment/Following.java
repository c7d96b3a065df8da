package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.CommentMoves;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.text.Quote;
import org.rejoinder.text.Requote;

/** Lets comments follow the words that they answer when paragraphs are split, merged or restored. */
@Singleton
class Following implements CommentMoves {

    private final Comments comments;
    private final Discussions discussions;
    private final Authors authors;
    private final Newsstand newsstand;
    private final EventLog log;

    @Inject
    Following(Comments comments, Discussions discussions, Authors authors, Newsstand newsstand, EventLog log) {
        this.comments = comments;
        this.discussions = discussions;
        this.authors = authors;
        this.newsstand = newsstand;
        this.log = log;
    }

    @Override
    public Set<UUID> discussed(Collection<UUID> paragraphs) {
        return comments.discussedAmong(paragraphs);
    }

    @Override
    public boolean isOn(UUID comment, UUID article) {
        return comments.findByIdOptional(comment)
                .filter(found -> found.isVisible() && found.roomId().equals(Room.PUBLIC))
                .filter(found -> found.articleId().equals(article))
                .isPresent();
    }

    @Override
    public Map<UUID, Cause> causes(Collection<UUID> ids) {
        List<Comment> visible = ids.isEmpty()
                ? List.of()
                : comments.list("id in ?1", ids).stream()
                        .filter(comment ->
                                comment.isVisible() && comment.roomId().equals(Room.PUBLIC))
                        .toList();
        Map<UUID, Author> known = authors.of(visible);
        return visible.stream()
                .map(comment -> {
                    Optional<Author> author = comment.authorId().map(known::get);
                    return new Cause(comment.id(), author.map(Author::displayName), author.map(Author::handle));
                })
                .collect(Collectors.toMap(Cause::comment, Function.identity()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID article, List<Move> moves, UUID editor) {
        Map<Discussion.Key, Discussion> held = hold(article, moves);
        Map<UUID, UUID> ways = new LinkedHashMap<>();
        Map<UUID, Comment> threads = new HashMap<>();
        for (Move move : moves) {
            for (Comment thread : comments.threadsOn(move.from())) {
                UUID to = destination(thread, move.into());
                if (!to.equals(move.from())) {
                    ways.put(thread.id(), to);
                    threads.put(thread.id(), thread);
                }
            }
        }
        Map<UUID, Integer> visible = comments.visibleInThreads(ways.keySet());
        ways.forEach((id, to) -> {
            Comment thread = Objects.requireNonNull(threads.get(id));
            int count = visible.getOrDefault(id, 0);
            discussion(held, thread.paragraphId(), thread.roomId()).change(-count);
            discussion(held, to, thread.roomId()).change(count);
            log.append(new CommentMoved(id, new Place(article, to, thread.roomId()), editor));
        });
        discussions.flush();
        ways.forEach(comments::moveThread);
        held.values().forEach(discussion -> discussion.change(0));
    }

    private static Discussion discussion(Map<Discussion.Key, Discussion> held, UUID paragraph, UUID room) {
        return Objects.requireNonNull(held.get(new Discussion.Key(paragraph, room)));
    }

    /** Locks all discussions that may change, in a fixed order; those that nobody began are begun. */
    private Map<Discussion.Key, Discussion> hold(UUID article, List<Move> moves) {
        Set<UUID> paragraphs = new HashSet<>();
        moves.forEach(move -> {
            paragraphs.add(move.from());
            move.into().forEach(into -> paragraphs.add(into.id()));
        });
        Map<Discussion.Key, Discussion> held = new LinkedHashMap<>();
        discussions.lockedOn(paragraphs).forEach(discussion -> held.put(discussion.key(), discussion));
        Set<UUID> rooms = held.values().stream().map(Discussion::roomId).collect(Collectors.toSet());
        for (UUID room : rooms) {
            paragraphs.stream()
                    .sorted(Comparator.naturalOrder())
                    .forEach(paragraph -> held.computeIfAbsent(
                            new Discussion.Key(paragraph, room), key -> discussions.begun(key, article)));
        }
        return held;
    }

    private UUID destination(Comment thread, List<ArticleText.Paragraph> into) {
        UUID home = thread.writtenOn();
        Optional<ArticleText.Paragraph> back =
                into.stream().filter(paragraph -> paragraph.id().equals(home)).findFirst();
        if (back.isPresent() && !into.get(0).equals(back.get())) {
            return home;
        }
        return into.size() == 1
                ? into.get(0).id()
                : withItsWords(thread, into).orElse(into.get(0).id());
    }

    /** The only paragraph that has the quoted words; of several the only one that has them unchanged. */
    private Optional<UUID> withItsWords(Comment thread, List<ArticleText.Paragraph> into) {
        Optional<Quote> quote = thread.quote();
        Optional<String> then = newsstand
                .text(thread.revisionId())
                .paragraphOrStruck(thread.writtenOn())
                .map(ArticleText.Paragraph::text);
        if (quote.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Requote.Found> found = new LinkedHashMap<>();
        into.forEach(paragraph -> Requote.find(then.get(), paragraph.text(), quote.get())
                .ifPresent(place -> found.put(paragraph.id(), place)));
        if (found.size() > 1) {
            found.values().removeIf(Requote.Found::reworded);
        }
        return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
    }
}
