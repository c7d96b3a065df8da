package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.article.SuggestedCorrection;
import org.rejoinder.article.SuggestedCorrections;
import org.rejoinder.event.EventLog;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The corrections that comments suggest, for the editors who answer them and the readers who wait. Thread-safe. */
@Singleton
class Suggesting implements SuggestedCorrections {

    private static final int MOST_CHOICES = 100;
    private static final int FEW_WORDS = 80;
    private static final int LONGEST_ANSWER = 500;

    private final Comments comments;
    private final Authors authors;
    private final Newsstand newsstand;
    private final Tree tree;
    private final EventLog log;

    @Inject
    Suggesting(Comments comments, Authors authors, Newsstand newsstand, Tree tree, EventLog log) {
        this.comments = comments;
        this.authors = authors;
        this.newsstand = newsstand;
        this.tree = tree;
        this.log = log;
    }

    /** Those in a state, newest first; of one article, or of all. */
    Slice<Comment> list(Optional<UUID> article, Suggestion state, PageRequest page) {
        return Slice.of(
                comments.suggestions(article, state, page.after(), page.limit() + 1), page.limit(), Comment::id);
    }

    /** A person's own, in whatever state, newest first. */
    Slice<Comment> by(UUID author, PageRequest page) {
        return Slice.of(comments.suggestionsBy(author, page.after(), page.limit() + 1), page.limit(), Comment::id);
    }

    /** How many are open, by article; those without any are missing. */
    Map<UUID, Long> openByArticle() {
        return comments.openSuggestions();
    }

    @Override
    public long openCount() {
        return openByArticle().values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public List<SuggestedCorrection> openOn(UUID article) {
        List<Comment> open =
                comments.suggestions(Optional.of(article), Suggestion.OPEN, Optional.empty(), MOST_CHOICES);
        ArticleText text = newsstand.currentText(article);
        Map<UUID, Author> known = authors.of(open);
        return open.stream()
                .map(comment -> new SuggestedCorrection(comment.id(), label(comment, text, known)))
                .toList();
    }

    private static String label(Comment comment, ArticleText text, Map<UUID, Author> known) {
        String author =
                comment.authorId().map(known::get).map(Author::displayName).orElse(Phrases.it("somebody"));
        String paragraph = text.paragraphOrStruck(comment.paragraphId())
                .map(ArticleText.Paragraph::name)
                .orElse("");
        return paragraph + ", " + author + ": " + PlainText.excerpt(Markdown.plain(comment.body()), FEW_WORDS);
    }

    /**
     * Answers a suggestion, or opens it again.
     *
     * @param typed what its readers are told besides; null if nothing
     * @return the comment as it is now
     * @throws Refusal with status 400 naming {@code note}, 404 if it isn't in the public room, 409 if it suggests no correction
     */
    @Transactional
    public Comment answer(Comment seen, Suggestion answer, @Nullable String typed, Account editor) {
        Optional<String> words = answer == Suggestion.OPEN ? Optional.empty() : checked(typed);
        if (!seen.roomId().equals(Room.PUBLIC)) {
            throw Refusal.notFound();
        }
        Tree.Held held = tree.hold(seen);
        if (held.comment().answerSuggestion(answer, words)) {
            tree.settle(held, 0);
            log.append(new SuggestionAnswered(seen.id(), held.comment().place(), editor.id()));
        }
        return held.comment();
    }

    private static Optional<String> checked(@Nullable String typed) {
        String line = typed == null ? "" : PlainText.singleLine(typed);
        if (PlainText.length(line) > LONGEST_ANSWER || line.indexOf('\0') >= 0) {
            throw Refusal.invalid("note", "One line of " + LONGEST_ANSWER + " characters at the most.");
        }
        return Optional.of(line).filter(words -> !words.isEmpty());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void made(UUID comment, UUID editor) {
        Tree.Held held = tree.hold(comments.findById(comment));
        held.comment().leadToCorrection();
        tree.settle(held, 0);
        log.append(new SuggestionAnswered(comment, held.comment().place(), editor));
    }
}
