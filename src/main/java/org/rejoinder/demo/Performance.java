package org.rejoinder.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.FirstEdition;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.NewComment;
import org.rejoinder.comment.Posting;
import org.rejoinder.comment.Reading;
import org.rejoinder.comment.Visibility;
import org.rejoinder.comment.Writing;
import org.rejoinder.web.Settings;

/** Lets the cast say what the {@link Script} has for them, each under their own account. */
@Singleton
class Performance {

    private final Newsstand newsstand;
    private final Posting posting;
    private final Writing writing;
    private final Reading reading;
    private final Visibility visibility;
    private final Settings settings;
    private final ObjectMapper json;

    @Inject
    Performance(
            Newsstand newsstand,
            Posting posting,
            Writing writing,
            Reading reading,
            Visibility visibility,
            Settings settings,
            ObjectMapper json) {
        this.newsstand = newsstand;
        this.posting = posting;
        this.writing = writing;
        this.reading = reading;
        this.visibility = visibility;
        this.settings = settings;
        this.json = json;
    }

    /** Posts all comments now, one after the other, then corrects, withdraws and hides those that the script says. */
    @ActivateRequestContext
    int give(Map<Cast, Account> cast) {
        Article article = newsstand.named(FirstEdition.SLUG, Optional.empty());
        ArticleText text = newsstand.text(article);
        Map<Line, UUID> posted = new LinkedHashMap<>();
        Map<String, UUID> named = new HashMap<>();
        for (Line line : Script.read(json).lines()) {
            UUID comment = posting.post(account(line.by(), cast), article, request(line, text, named), null);
            posted.put(line, comment);
            Optional.ofNullable(line.name()).ifPresent(name -> named.put(name, comment));
        }
        posted.forEach((line, comment) -> follow(line, reading.seen(comment, Optional.empty()), cast));
        return posted.size();
    }

    private static NewComment request(Line line, ArticleText text, Map<String, UUID> named) {
        UUID paragraph = text.paragraphs().get(line.paragraph() - 1).id();
        UUID parent = line.to() == null ? null : named.get(line.to());
        NewComment.NewQuote quote = line.quote() == null ? null : new NewComment.NewQuote(line.quote(), null, null);
        return new NewComment(paragraph, parent, line.words(), line.kind(), quote, null);
    }

    private void follow(Line line, Comment comment, Map<Cast, Account> cast) {
        if (line.correction() != null && !settings.editWindow().isZero()) {
            writing.edit(comment, account(line.by(), cast), line.correction());
        }
        if (line.end() == Line.End.WITHDRAWN) {
            writing.withdraw(comment, account(line.by(), cast));
        } else if (line.end() == Line.End.HIDDEN) {
            visibility.hide(comment, account(Cast.MOSES, cast).id());
        }
    }

    private static Account account(Cast person, Map<Cast, Account> cast) {
        return Optional.ofNullable(cast.get(person)).orElseThrow();
    }
}
