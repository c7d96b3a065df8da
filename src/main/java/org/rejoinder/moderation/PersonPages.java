package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.Form;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** A person as moderators see them: their past, notes about them, and the form to decide. */
@Path("/moderation/people/{handle}")
@Produces(MediaType.TEXT_HTML)
public class PersonPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance person(PersonFile file, Form form);

        private Templates() {}
    }

    private final Persons persons;
    private final PersonFiles files;
    private final ModeratorNotes notes;
    private final Sanctioning sanctioning;
    private final CurrentAccount viewer;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PersonPages(
            Persons persons,
            PersonFiles files,
            ModeratorNotes notes,
            Sanctioning sanctioning,
            CurrentAccount viewer,
            Ids ids,
            Clock clock) {
        this.persons = persons;
        this.files = files;
        this.notes = notes;
        this.sanctioning = sanctioning;
        this.viewer = viewer;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(String handle) {
        viewer.required(Role.MODERATOR);
        return Templates.person(files.of(person(handle)), Form.empty());
    }

    @POST
    @Operation(hidden = true)
    public Response decide(
            String handle,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String days) {
        Account moderator = viewer.required(Role.MODERATOR);
        Account person = person(handle);
        try {
            Ruling ruling = Ruling.aboutPerson(
                    Verdict.parse(decision), reason == null || reason.isEmpty() ? null : Reason.parse(reason), note);
            sanctioning.decide(person, ruling, end(days), moderator);
            return back(person);
        } catch (Refusal refusal) {
            Form form = Form.empty().with("note", note).with("days", days).refused(refusal);
            return Response.status(refusal.status())
                    .entity(Templates.person(files.of(person), form))
                    .build();
        }
    }

    @POST
    @Path("/notes")
    @Operation(hidden = true)
    public Response note(String handle, @RestForm @Nullable String words) {
        Account moderator = viewer.required(Role.MODERATOR);
        Account person = person(handle);
        String note = Ruling.note(words, "words");
        if (note != null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> notes.persist(
                            new ModeratorNote(ids.next(), person.id(), note, moderator.id(), clock.instant())));
        }
        return back(person);
    }

    private @Nullable Instant end(@Nullable String days) {
        if (days == null || days.isBlank()) {
            return null;
        }
        try {
            return clock.instant().plus(Duration.ofDays(Integer.parseInt(days.strip())));
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("until", "A number of days.");
        }
    }

    /** By handle; the log, which outlives handles, links by id. */
    private Account person(String handle) {
        return persons.called(handle).or(() -> byId(handle)).orElseThrow(Refusal::notFound);
    }

    private Optional<Account> byId(String id) {
        try {
            return persons.present(UUID.fromString(id)).filter(person -> !person.isStudent());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Response back(Account person) {
        return Response.seeOther(URI.create("/moderation/people/" + person.id()))
                .build();
    }
}
