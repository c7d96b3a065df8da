package org.rejoinder.classroom;

import io.nayuki.qrcodegen.QrCode;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Form;
import org.rejoinder.web.SiteAddress;

/** A class, for its members. */
@Path("/classes/{id}")
@Produces(MediaType.TEXT_HTML)
public class ClassPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance room(ClassPage page, Form form);

        private Templates() {}
    }

    private final ClassDoor door;
    private final Members members;
    private final Teaching teaching;
    private final Newsstand newsstand;
    private final Coursework coursework;
    private final SiteAddress site;
    private final CurrentAccount viewer;

    @Inject
    ClassPages(
            ClassDoor door,
            Members members,
            Teaching teaching,
            Newsstand newsstand,
            Coursework coursework,
            SiteAddress site,
            CurrentAccount viewer) {
        this.door = door;
        this.members = members;
        this.teaching = teaching;
        this.newsstand = newsstand;
        this.coursework = coursework;
        this.site = site;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance room(UUID id) {
        return page(door.seat(id, viewer.account()), Form.empty());
    }

    /** The link to join as a QR code, for the projector. */
    @GET
    @Path("/code.svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String qr(UUID id) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        return Svg.of(QrCode.encodeText(link(seat), QrCode.Ecc.MEDIUM));
    }

    @POST
    @Path("/leave")
    @Operation(hidden = true)
    public Response leave(UUID id) {
        Seat seat = door.seat(id, viewer.account());
        teaching.takeOut(id, seat.member().id());
        return Response.seeOther(URI.create("/")).build();
    }

    TemplateInstance page(Seat seat, Form form) {
        UUID id = seat.classroom().id();
        List<MemberView> people = Stream.concat(members.teachers(id).stream(), members.students(id).stream())
                .map(member -> MemberView.of(member, seat))
                .toList();
        return Templates.room(
                new ClassPage(
                        ClassView.of(seat),
                        MemberView.of(seat.member(), seat),
                        people,
                        newsstand.latest(),
                        coursework.latest(id),
                        seat.member().teaches() ? link(seat) : ""),
                form);
    }

    private String link(Seat seat) {
        return site.of("/join/" + seat.classroom().code().text());
    }
}
