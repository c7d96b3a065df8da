package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.Form;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** One's classes. */
@Path("/classes")
@Produces(MediaType.TEXT_HTML)
public class ClassesPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance classes(Slice<ClassView> classes, boolean teacher, Form form);

        private Templates() {}
    }

    private final Teaching teaching;
    private final Classrooms classrooms;
    private final ClassDoor door;
    private final CurrentAccount viewer;

    @Inject
    ClassesPages(Teaching teaching, Classrooms classrooms, ClassDoor door, CurrentAccount viewer) {
        this.teaching = teaching;
        this.classrooms = classrooms;
        this.door = door;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam PageRequest page) {
        return list(page, Form.empty());
    }

    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(@RestForm @Nullable String name) {
        Account teacher = viewer.required(Role.TEACHER);
        try {
            return Response.seeOther(URI.create("/classes/" + teaching.found(name, null, teacher)))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("name", name).refused(refusal);
            return Response.status(refusal.status())
                    .entity(list(new PageRequest(), form))
                    .build();
        }
    }

    private TemplateInstance list(PageRequest page, Form form) {
        Account account = viewer.required();
        Slice<ClassView> classes = Slice.of(classrooms.of(account.id(), page), page.limit(), Classroom::id)
                .map(classroom -> ClassView.of(door.seat(classroom.id(), viewer.account())));
        return Templates.classes(classes, account.is(Role.TEACHER), form);
    }
}
