package org.rejoinder.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.PersonButtons;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.ViewerParts;

/** Puts the buttons to follow and mute into pages, and folds the words of people away who are muted. */
@Singleton
class FollowButtons implements ViewerParts, PersonButtons {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance buttons(Buttons buttons);

        static native TemplateInstance person(String buttons);

        private Templates() {}
    }

    private final Attentions attentions;
    private final Subjects subjects;
    private final Newsstand newsstand;

    @Inject
    FollowButtons(Attentions attentions, Subjects subjects, Newsstand newsstand) {
        this.attentions = attentions;
        this.subjects = subjects;
        this.newsstand = newsstand;
    }

    static String render(Aim aim, Stance stance) {
        return Templates.buttons(new Buttons(aim, stance)).render();
    }

    @Override
    public String of(Account viewer, Account person) {
        if (viewer.id().equals(person.id())) {
            return "";
        }
        Aim aim = Aims.person(person);
        Stance stance = attentions.of(viewer.id(), aim).map(Attention::stance).orElse(Stance.NONE);
        return Templates.person(render(aim, stance)).render();
    }

    @Override
    public Parts of(Account viewer, UUID article) {
        Map<Attention.Key, Stance> stances = new HashMap<>();
        attentions.inArticle(viewer.id(), article).forEach(one -> stances.put(one.key(), one.stance()));
        Set<UUID> folded = attentions.mutesPeople(viewer.id()) ? subjects.byMuted(viewer.id(), article) : Set.of();
        String slug = newsstand.byId(article, Optional.of(viewer)).slug();
        return new Own(viewer.id(), article, slug, stances, folded);
    }

    private record Own(UUID viewer, UUID article, String slug, Map<Attention.Key, Stance> stances, Set<UUID> folded)
            implements Parts {

        @Override
        public String atArticle(UUID room) {
            return at(new Aim(Focus.ARTICLE, article, room, article, slug));
        }

        @Override
        public String atParagraph(UUID paragraph, UUID room) {
            return at(new Aim(Focus.PARAGRAPH, paragraph, room, article, paragraph.toString()));
        }

        @Override
        public String atThread(UUID comment, UUID room) {
            return at(new Aim(Focus.THREAD, comment, room, article, comment.toString()));
        }

        @Override
        public boolean folds(UUID comment) {
            return folded.contains(comment);
        }

        private String at(Aim aim) {
            return render(aim, stances.getOrDefault(Attention.key(viewer, aim), Stance.NONE));
        }
    }
}
