package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** Lists what a person follows or mutes, each as far as they may see it now. */
@Singleton
class Lists {

    private static final int LENGTH = 80;
    private static final String UNSEEN = "Something that you can’t see any more";

    private final Attentions attentions;
    private final Subjects subjects;
    private final Persons persons;
    private final Newsstand newsstand;
    private final Sight sight;

    @Inject
    Lists(Attentions attentions, Subjects subjects, Persons persons, Newsstand newsstand, Sight sight) {
        this.attentions = attentions;
        this.subjects = subjects;
        this.persons = persons;
        this.newsstand = newsstand;
        this.sight = sight;
    }

    /** A part of what somebody follows, or mutes, the latest first. */
    @Transactional
    Slice<FollowView> of(Account person, Stance stance, PageRequest page) {
        return Slice.of(attentions.of(person.id(), stance, page.after(), page.limit() + 1), page.limit(), Attention::id)
                .map(attention -> view(attention, person));
    }

    private FollowView view(Attention attention, Account person) {
        return seen(attention, person)
                .orElseGet(() -> new FollowView(
                        attention.id(),
                        attention.focus().plural(),
                        null,
                        null,
                        Phrases.it(UNSEEN),
                        "",
                        attention.since()));
    }

    private Optional<FollowView> seen(Attention attention, Account person) {
        if (!sight.isIn(attention.room(), person)) {
            return Optional.empty();
        }
        if (attention.focus() == Focus.PERSON) {
            return persons.present(attention.subject())
                    .map(found -> view(attention, Aims.person(found), found.displayName()));
        }
        return attention.articleId().flatMap(newsstand::published).flatMap(article -> inArticle(attention, article));
    }

    private Optional<FollowView> inArticle(Attention attention, Article article) {
        return switch (attention.focus()) {
            case ARTICLE -> Optional.of(view(attention, aim(attention, article, article.slug()), article.title()));
            case PARAGRAPH ->
                newsstand
                        .text(article)
                        .paragraphOrStruck(attention.subject())
                        .map(ArticleText.Paragraph::name)
                        .map(name -> view(
                                attention,
                                aim(attention, article, attention.subject().toString()),
                                Phrases.it("{0} of {1}", name, article.title())));
            case THREAD ->
                subjects.findByIdOptional(attention.subject())
                        .filter(Comment::isVisible)
                        .map(comment -> view(
                                attention,
                                aim(attention, article, comment.id().toString()),
                                Phrases.it(
                                        "“{0}” on {1}",
                                        PlainText.excerpt(Markdown.plain(comment.body()), LENGTH), article.title())));
            case PERSON -> Optional.empty();
        };
    }

    private static Aim aim(Attention attention, Article article, String name) {
        return new Aim(attention.focus(), attention.subject(), attention.room(), article.id(), name);
    }

    private static FollowView view(Attention attention, Aim aim, String label) {
        UUID room = aim.room().equals(Room.PUBLIC) ? null : aim.room();
        return new FollowView(
                attention.id(),
                aim.focus().plural(),
                aim.name(),
                room,
                label,
                Aims.ascii(aim.place()),
                attention.since());
    }
}
