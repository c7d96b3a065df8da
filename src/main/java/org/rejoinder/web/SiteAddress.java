package org.rejoinder.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address of this site, for links that leave it: in mail, feeds and on the console. */
@Singleton
public class SiteAddress {

    private final String root;

    @Inject
    SiteAddress(Settings settings, @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        root = settings.url().map(url -> url.toString().replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    /** The whole address of a page, given its path, which begins with a slash. */
    public String of(String path) {
        return root + path;
    }
}
