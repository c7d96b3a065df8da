package org.rejoinder.debate;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.web.Form;
import org.rejoinder.web.Ids;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The debates of a class, and the form to propose one. */
@Path("/classes/{id}/debates")
@Produces(MediaType.TEXT_HTML)
public class ClassDebatesPages {

    @CheckedTemplate(basePath = "debate")
    static class Templates {
        static native TemplateInstance debates(Page page, Form form);

        private Templates() {}
    }

    /**
     * The list as a template lays it out.
     *
     * @param room the name of the class
     * @param key tells a form that is sent twice from a second proposal
     */
    record Page(UUID id, String room, boolean teacher, Slice<DebateView> debates, List<Article> articles, UUID key) {

        public List<Assignment> assignments() {
            return List.of(Assignment.values());
        }

        public List<RoundField> rounds() {
            return RoundField.ALL;
        }

        public DebateClock clock(DebateView debate) {
            return new DebateClock(debate);
        }
    }

    private final ClassRoll roll;
    private final DebateViews views;
    private final Convening convening;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;
    private final Ids ids;

    @Inject
    ClassDebatesPages(
            ClassRoll roll,
            DebateViews views,
            Convening convening,
            Newsstand newsstand,
            CurrentAccount viewer,
            Ids ids) {
        this.roll = roll;
        this.views = views;
        this.convening = convening;
        this.newsstand = newsstand;
        this.viewer = viewer;
        this.ids = ids;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance debates(UUID id, @BeanParam PageRequest page) {
        return page(id, page, RoundField.untouched());
    }

    @POST
    @Operation(hidden = true)
    public Response propose(UUID id, @BeanParam ProposalForm sent) {
        try {
            UUID debate = convening.propose(id, viewer.account(), sent.request(), sent.key);
            return Response.seeOther(URI.create("/debates/" + debate)).build();
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            return Response.status(refusal.status())
                    .entity(page(id, new PageRequest(), sent.form().refused(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(UUID id, PageRequest page, Form form) {
        Classmate self = roll.seat(id, viewer.account());
        return Templates.debates(
                new Page(
                        id,
                        roll.nameOf(id),
                        self.teaches(),
                        views.in(id, viewer.account(), page),
                        newsstand.latest(),
                        ids.next()),
                form);
    }
}
