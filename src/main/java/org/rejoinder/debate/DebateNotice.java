package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.RoomNotice;
import org.rejoinder.room.Room;

/** Says over an article in a class that it is debated there, and what may be done now. */
@Singleton
class DebateNotice implements RoomNotice {

    private final DebateViews views;
    private final Assembly assembly;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;

    @Inject
    DebateNotice(DebateViews views, Assembly assembly, Newsstand newsstand, CurrentAccount viewer) {
        this.views = views;
        this.assembly = assembly;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @Override
    public Optional<String> over(String article, UUID room) {
        Optional<Account> reader = viewer.account();
        if (room.equals(Room.PUBLIC) || reader.isEmpty()) {
            return Optional.empty();
        }
        UUID subject = newsstand.named(article, reader).id();
        return views.latest(room, subject, reader)
                .map(debate -> assembly.page(debate.id(), reader))
                .map(page -> DebatePages.Templates.banner(page).render());
    }
}
