package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.Doorway;

/** Leads moderators of the site and of single articles to their desk; teachers find it on the pages of their classes. */
@Singleton
class Deskway implements Doorway {

    private final ArticleModerators articles;
    private final CurrentAccount viewer;

    @Inject
    Deskway(ArticleModerators articles, CurrentAccount viewer) {
        this.articles = articles;
        this.viewer = viewer;
    }

    @Override
    public boolean isOpenToModerator() {
        return viewer.account()
                .filter(person -> person.is(Role.MODERATOR) || (!person.isStudent() && articles.hasAny(person.id())))
                .isPresent();
    }
}
