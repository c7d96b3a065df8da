package org.rejoinder.account;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The public page of a person. */
@Path("/")
public class PersonPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance person(Person person, Slice<PublicWorks.Work> works, String buttons);

        private Templates() {}
    }

    private final Accounts accounts;
    private final Instance<PublicWorks> works;
    private final List<PersonButtons> buttons;
    private final CurrentAccount viewer;

    @Inject
    PersonPages(
            Accounts accounts, Instance<PublicWorks> works, @All List<PersonButtons> buttons, CurrentAccount viewer) {
        this.accounts = accounts;
        this.works = works;
        this.buttons = buttons;
        this.viewer = viewer;
    }

    @GET
    @Path("{address: (?:@|%40)[^/]+}")
    @Operation(hidden = true)
    public Response show(String address, @BeanParam PageRequest part) {
        Account account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.called(address.substring(1)))
                .orElseThrow(Refusal::notFound);
        return Answers.page(Templates.person(Person.of(account), worksOf(account.id(), part), buttons(account)))
                .build();
    }

    private String buttons(Account person) {
        return viewer.account()
                .map(account ->
                        buttons.stream().map(one -> one.of(account, person)).collect(Collectors.joining()))
                .orElse("");
    }

    private Slice<PublicWorks.Work> worksOf(UUID account, PageRequest part) {
        List<PublicWorks.Work> oneMore =
                works.isResolvable() ? works.get().latestOf(account, part.after(), part.limit() + 1) : List.of();
        return Slice.of(oneMore, part.limit(), PublicWorks.Work::id);
    }

    /** What the page says about somebody. */
    record Person(String handle, String href, String displayName, List<Role> roles, String since) {
        static Person of(Account account) {
            return new Person(
                    account.handle(),
                    Places.of(account.handle()).toASCIIString(),
                    account.displayName(),
                    account.roles().stream().sorted().toList(),
                    Doors.day(account.createdAt()));
        }

        /** The beginning of the name, in place of a picture. */
        public String initial() {
            return displayName.isEmpty() ? "" : displayName.substring(0, displayName.offsetByCodePoints(0, 1));
        }
    }
}
