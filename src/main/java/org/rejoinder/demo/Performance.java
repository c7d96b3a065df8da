package org.rejoinder.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.rejoinder.comment.Writing;
import org.rejoinder.moderation.Deciding;
import org.rejoinder.moderation.Reason;
import org.rejoinder.moderation.Ruling;
import org.rejoinder.moderation.Verdict;
import org.rejoinder.web.PastTime;
import org.rejoinder.web.Settings;

/** Lets the cast say what the {@link Script} has for them, each under their own account. */
@Singleton
class Performance {

    private final Newsstand newsstand;
    private final Posting posting;
    private final Writing writing;
    private final Reading reading;
    private final Deciding deciding;
    private final Settings settings;
    private final ObjectMapper json;

    @Inject
    Performance(
            Newsstand newsstand,
            Posting posting,
            Writing writing,
            Reading reading,
            Deciding deciding,
            Settings settings,
            ObjectMapper json) {
        this.newsstand = newsstand;
        this.posting = posting;
        this.writing = writing;
        this.reading = reading;
        this.deciding = deciding;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Posts all comments in the days before this time, one after the other, and corrects, withdraws and hides those that the
     * script says. All of it or nothing.
     *
     * @return how many comments were posted
     */
    @ActivateRequestContext
    @Transactional
    int give(Map<Cast, Account> cast, Instant end) {
        Article article = newsstand.named(FirstEdition.SLUG, Optional.empty());
        ArticleText text = newsstand.text(article);
        List<Line> lines = Script.read(json).lines();
        Schedule schedule = new Schedule(end, lines.size());
        List<UUID> posted = new ArrayList<>();
        Map<String, UUID> named = new HashMap<>();
        for (Line line : lines) {
            UUID comment = PastTime.at(
                    schedule.of(posted.size()),
                    () -> posting.post(account(line.by(), cast), article, request(line, text, named), null));
            posted.add(comment);
            Optional.ofNullable(line.name()).ifPresent(name -> named.put(name, comment));
        }
        for (int i = 0; i < posted.size(); i++) {
            Line line = lines.get(i);
            Comment comment = reading.seen(posted.get(i), Optional.empty());
            PastTime.at(schedule.after(i), () -> follow(line, comment, cast));
        }
        return posted.size();
    }

    private static NewComment request(Line line, ArticleText text, Map<String, UUID> named) {
        UUID paragraph = text.paragraphs().get(line.paragraph() - 1).id();
        UUID parent = line.to() == null ? null : named.get(line.to());
        NewComment.NewQuote quote = line.quote() == null ? null : new NewComment.NewQuote(line.quote(), null, null);
        return new NewComment(paragraph, parent, line.words(), line.kind(), quote, null, null, null);
    }

    private Comment follow(Line line, Comment comment, Map<Cast, Account> cast) {
        if (line.correction() != null && !settings.editWindow().isZero()) {
            writing.edit(comment, account(line.by(), cast), line.correction());
        }
        if (line.end() == Line.End.WITHDRAWN) {
            writing.withdraw(comment, account(line.by(), cast));
        } else if (line.end() == Line.End.HIDDEN) {
            Ruling ruling = Ruling.checked(Verdict.HIDE, Reason.ABUSE, "Answer what is said, not who says it.");
            deciding.decide(comment, ruling, account(Cast.MOSES, cast));
        }
        return comment;
    }

    private static Account account(Cast person, Map<Cast, Account> cast) {
        return Optional.ofNullable(cast.get(person)).orElseThrow();
    }
}
