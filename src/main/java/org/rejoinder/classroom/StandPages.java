package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;

/** The form with the stands of a student, all paragraphs at once. */
@Path("/classes/{id}/assignments/{assignment}/stands")
@Produces(MediaType.TEXT_HTML)
public class StandPages {

    private static final Pattern FIELD = Pattern.compile("(before|after)-([0-9a-f-]{36})");

    private final ClassDoor door;
    private final Assignments assignments;
    private final StandTaking taking;
    private final CurrentAccount viewer;

    @Inject
    StandPages(ClassDoor door, Assignments assignments, StandTaking taking, CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.taking = taking;
        this.viewer = viewer;
    }

    /** Takes what has changed; what stands already is left as it is. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(UUID id, UUID assignment, MultivaluedMap<String, String> fields) {
        Seat seat = door.seat(id, viewer.account());
        List<OwnStand> own =
                taking.own(assignments.in(id, assignment), seat.member().accountId());
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            Matcher name = FIELD.matcher(field.getKey());
            if (name.matches()) {
                UUID paragraph = UUID.fromString(name.group(2));
                Moment moment = Moment.of(name.group(1));
                Position position = Position.of(field.getValue().get(0));
                if (own.stream()
                        .noneMatch(stand -> stand.paragraph().equals(paragraph) && stand.has(moment, position))) {
                    taking.take(seat, assignment, paragraph, moment, position);
                }
            }
        }
        return Response.seeOther(URI.create("/classes/" + id + "/assignments/" + assignment + "#stands"))
                .build();
    }
}
