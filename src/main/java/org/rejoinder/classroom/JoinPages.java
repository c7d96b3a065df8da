package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.web.Address;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where a class's code leads: joining with a name, and coming back with four words. */
@Path("/join/{code}")
@Produces(MediaType.TEXT_HTML)
public class JoinPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance join(ClassView room, String code, Form form, Form back);

        static native TemplateInstance words(String classroom, String href, String name, String words);

        private Templates() {}
    }

    private final Admission admission;
    private final StudentAccounts students;
    private final Address address;

    @Inject
    JoinPages(Admission admission, StudentAccounts students, Address address) {
        this.admission = admission;
        this.students = students;
        this.address = address;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(String code) {
        return page(admission.behind(code, address), Form.empty(), Form.empty());
    }

    /** The words stand in the answer itself and nowhere else: nobody can look them up later. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(
            String code, @RestForm @Nullable String name, @RestHeader("User-Agent") @Nullable String agent) {
        Classroom classroom = admission.behind(code, address);
        try {
            Admission.Admitted admitted = admission.join(code, name, address);
            Account account = students.find(admitted.member().accountId()).orElseThrow();
            String href = "/classes/" + classroom.id();
            return Response.ok()
                    .cookie(students.enter(account, agent))
                    .entity(Templates.words(
                            classroom.name(), href, admitted.member().name(), admitted.words()))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("name", name).refused(refusal);
            return Response.status(refusal.status())
                    .entity(page(classroom, form, Form.empty()))
                    .build();
        }
    }

    @POST
    @Path("/back")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comeBack(
            String code,
            @RestForm @Nullable String backName,
            @RestForm @Nullable String words,
            @RestHeader("User-Agent") @Nullable String agent) {
        Classroom classroom = admission.behind(code, address);
        try {
            Account account = admission.comeBack(code, backName, words, address);
            return Response.seeOther(URI.create("/classes/" + classroom.id()))
                    .cookie(students.enter(account, agent))
                    .build();
        } catch (Refusal refusal) {
            Form back = Form.empty().with("backName", backName).refused(refusal);
            return Response.status(refusal.status())
                    .entity(page(classroom, Form.empty(), back))
                    .build();
        }
    }

    private static TemplateInstance page(Classroom classroom, Form form, Form back) {
        return Templates.join(ClassView.toNewcomers(classroom), classroom.code().text(), form, back);
    }
}
