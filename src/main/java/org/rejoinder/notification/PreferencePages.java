package org.rejoinder.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** What one follows and mutes, and how one wants to be told. */
@Path("/account/notifications")
@Produces(MediaType.TEXT_HTML)
public class PreferencePages {

    private static final String HERE = "/account/notifications";

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance preferences(PreferencePage page);

        private Templates() {}
    }

    private final Lists lists;
    private final Attending attending;
    private final Choosing choosing;
    private final CurrentAccount viewer;

    @Inject
    PreferencePages(Lists lists, Attending attending, Choosing choosing, CurrentAccount viewer) {
        this.lists = lists;
        this.attending = attending;
        this.choosing = choosing;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery @Nullable String list, @BeanParam PageRequest page) {
        Account person = viewer.required();
        Form form = MailChoice.form(choosing.of(person).times());
        return page(person, "muted".equals(list) ? Stance.MUTE : Stance.FOLLOW, page, form);
    }

    private TemplateInstance page(Account person, Stance stance, PageRequest page, Form form) {
        Slice<FollowView> part = lists.of(person, stance, page);
        String more = part.next() == null ? "" : HERE + "?list=" + word(stance) + "&after=" + part.next();
        return Templates.preferences(new PreferencePage(
                choosing.of(person).followsOwn(),
                choosing.state(person),
                form,
                stance == Stance.MUTE,
                part.items(),
                more));
    }

    private static String word(Stance stance) {
        return stance == Stance.MUTE ? "muted" : "followed";
    }

    @POST
    @Path("/own-threads")
    @Operation(hidden = true)
    public Response followOwn(@RestForm @Nullable String follows) {
        choosing.followOwn(viewer.required(), follows != null);
        return here();
    }

    @POST
    @Path("/mail")
    @Operation(hidden = true)
    public Response chooseMail(@BeanParam MailChoice choice) {
        Account person = viewer.required();
        try {
            choosing.choose(person, choice.times());
            return here();
        } catch (Refusal refusal) {
            Form form = choice.form().refused(refusal);
            return Response.status(refusal.status())
                    .entity(page(person, Stance.FOLLOW, new PageRequest(), form))
                    .build();
        }
    }

    @POST
    @Path("/attentions/{id}/end")
    @Operation(hidden = true)
    public Response end(UUID id) {
        attending.end(viewer.required(), id);
        return here();
    }

    private static Response here() {
        return Response.seeOther(URI.create(HERE)).build();
    }
}
