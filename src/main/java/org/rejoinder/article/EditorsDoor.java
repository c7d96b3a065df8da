package org.rejoinder.article;

import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;

/** Lets editors in to what is {@link EditorsOnly}. */
final class EditorsDoor {

    private final CurrentAccount current;

    @Inject
    EditorsDoor(CurrentAccount current) {
        this.current = current;
    }

    @EditorsOnly
    @ServerRequestFilter
    void requireEditor() {
        current.required(Role.EDITOR);
    }
}
