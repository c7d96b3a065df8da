package org.rejoinder.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.People;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;
import org.rejoinder.web.Slice;

/** Takes questions as requests put them, looks up what they name through what the viewer may see, and answers them. */
@RequestScoped
class Questions {

    private final Searching searching;
    private final Newsstand newsstand;
    private final People people;
    private final Rooms rooms;
    private final RateLimits limits;
    private final Settings settings;
    private final Address address;
    private final CurrentAccount viewer;

    @Inject
    Questions(
            Searching searching,
            Newsstand newsstand,
            People people,
            Rooms rooms,
            RateLimits limits,
            Settings settings,
            Address address,
            CurrentAccount viewer) {
        this.searching = searching;
        this.newsstand = newsstand;
        this.people = people;
        this.rooms = rooms;
        this.limits = limits;
        this.settings = settings;
        this.address = address;
        this.viewer = viewer;
    }

    /**
     * What fits the question best.
     *
     * @throws Refusal with status 400 naming a field, 404 for an article or room that isn't there for the viewer, 429
     */
    Slice<Hit> answer(SearchRequest request, int limit) {
        if (request.words().isEmpty()) {
            throw Refusal.invalid("q", "Say what to look for.");
        }
        limits.take("search", asker(), settings.limits().search(), Duration.ofMinutes(1));
        Optional<UUID> article = named(request.article)
                .map(slug -> newsstand.named(slug, viewer.account()).id());
        UUID room = rooms.named(request.room, viewer.account());
        Found after = Found.parse(request.after);
        Optional<String> handle = named(request.person);
        Optional<UUID> person = handle.flatMap(people::named).map(Account::id);
        if (handle.isPresent() && person.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Question question = new Question(request.words(), room, article, person, request.firstDay(), request.lastDay());
        return searching.find(question, viewer.account(), after, limit);
    }

    private static Optional<String> named(@Nullable String value) {
        return Optional.of(SearchRequest.text(value).strip().replaceFirst("^@", ""))
                .filter(text -> !text.isEmpty());
    }

    private String asker() {
        return viewer.account().map(account -> account.id().toString()).orElseGet(address::toString);
    }
}
