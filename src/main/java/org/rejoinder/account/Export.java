package org.rejoinder.account;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers all that is kept about a person, for that person. */
@Singleton
class Export {

    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final List<PersonalData> parts;
    private final Clock clock;

    @Inject
    Export(LoginSessions sessions, AccessTokens tokens, @All List<PersonalData> parts, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.parts = parts;
        this.clock = clock;
    }

    /** Sections by name, in a fixed order; secrets and hashes aren't among them. */
    @Transactional
    Map<String, Object> of(Account account) {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("account", Profile.of(account));
        sections.put(
                "sessions",
                sessions.of(account.id(), clock.instant()).stream()
                        .map(session ->
                                new Session(session.id(), session.client(), session.createdAt(), session.lastSeenAt()))
                        .toList());
        sections.put(
                "tokens",
                tokens.of(account.id()).stream()
                        .map(token -> new Token(token.id(), token.name(), token.createdAt()))
                        .toList());
        parts.forEach(part -> sections.put(part.section(), part.export(account.id())));
        return sections;
    }

    record Session(UUID id, String client, Instant createdAt, Instant lastSeenAt) {}

    record Token(UUID id, String name, Instant createdAt) {}
}
