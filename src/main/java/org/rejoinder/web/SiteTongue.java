package org.rejoinder.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.language.Language;
import org.rejoinder.language.Tongue;

/** Speaks the language of the request, and that of the site where there is none: in mail, on the console. Found by {@link Language#current}. */
@Singleton
@Unremovable
class SiteTongue implements Tongue {

    private final Language ofTheSite;
    private final RequestLanguage ofTheRequest;

    @Inject
    SiteTongue(Settings settings, RequestLanguage ofTheRequest) {
        this.ofTheSite = Language.of(settings.language()).orElse(Language.EN);
        this.ofTheRequest = ofTheRequest;
    }

    @Override
    public Language language() {
        return Arc.container().requestContext().isActive()
                ? ofTheRequest.wanted().orElse(ofTheSite)
                : ofTheSite;
    }

    @Override
    public Language ofTheSite() {
        return ofTheSite;
    }
}
