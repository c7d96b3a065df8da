package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.Identification;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where those appeal who can't come in any more. */
@Path("/appeal")
@Produces(MediaType.TEXT_HTML)
public class DoorAppealPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance door(Form form, String said);

        private Templates() {}
    }

    private final Identification identification;
    private final Sanctions sanctions;
    private final Appealing appealing;
    private final Clock clock;

    @Inject
    DoorAppealPages(Identification identification, Sanctions sanctions, Appealing appealing, Clock clock) {
        this.identification = identification;
        this.sanctions = sanctions;
        this.appealing = appealing;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.door(Form.empty(), "");
    }

    @POST
    @Operation(hidden = true)
    public Response appeal(
            @RestForm @Nullable String handle, @RestForm @Nullable String password, @RestForm @Nullable String words) {
        try {
            Account person = identification.of(handle, password);
            Sanction sanction = sanctions.inForce(person.id(), clock.instant()).stream()
                    .filter(found -> found.kind().shutsOut())
                    .findFirst()
                    .orElseThrow(() -> Refusal.conflict("Nothing keeps you out. Sign in."));
            appealing.appeal(sanction.decisionId(), words, person);
            return Response.ok(Templates.door(Form.empty(), "Your appeal has arrived. Another moderator will hear it."))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("handle", handle).with("words", words).refused(refusal);
            return Response.status(refusal.status())
                    .entity(Templates.door(form, ""))
                    .build();
        }
    }
}
