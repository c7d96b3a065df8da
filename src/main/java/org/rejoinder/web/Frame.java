package org.rejoinder.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout of every page needs; templates read it as {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {

    private final Viewer viewer;
    private final List<Bell> bells;
    private final List<Doorway> doorways;
    private final String version;

    @Inject
    Frame(
            Viewer viewer,
            @All List<Bell> bells,
            @All List<Doorway> doorways,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.viewer = viewer;
        this.bells = bells;
        this.doorways = doorways;
        this.version = version;
    }

    /** Whoever looks at the page. */
    public Viewer viewer() {
        return viewer;
    }

    /** The value of the hidden field {@code token} of every form; empty for those who have no session. */
    public String token() {
        return viewer.formSecret().map(FormTokens::issue).orElse("");
    }

    /** How much waits for the viewer to be read, in few characters; empty for nothing. */
    public String unread() {
        return bells.stream().map(Bell::unread).collect(Collectors.joining());
    }

    /** Whether the viewer moderates anything apart from classes. */
    public boolean moderates() {
        return doorways.stream().anyMatch(Doorway::isOpenToModerator);
    }

    /** What to add to the address of a stylesheet or script, so that an upgrade is seen at once. */
    public String version() {
        return version;
    }
}
