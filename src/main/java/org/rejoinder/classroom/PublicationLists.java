package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** What of a class is or may be shown to everybody: to teachers all of it, to students what is theirs. */
@Singleton
class PublicationLists {

    private final Publications publications;
    private final Members members;
    private final Reading reading;

    @Inject
    PublicationLists(Publications publications, Members members, Reading reading) {
        this.publications = publications;
        this.members = members;
        this.reading = reading;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Slice<PublicationView> of(Seat seat, Account viewer, PageRequest page) {
        UUID id = seat.classroom().id();
        boolean teaches = seat.member().teaches();
        Optional<UUID> account =
                teaches ? Optional.empty() : Optional.of(seat.member().accountId());
        return Slice.of(publications.of(id, account, page), page.limit(), Publication::id)
                .map(publication -> view(publication, viewer, teaches));
    }

    /** One, as it is after a change in the same request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PublicationView one(Seat seat, UUID id, Account viewer) {
        boolean teaches = seat.member().teaches();
        return publications
                .findByIdOptional(id)
                .filter(found -> found.classroomId().equals(seat.classroom().id()))
                .filter(found -> teaches || found.accountId().equals(viewer.id()))
                .map(found -> view(found, viewer, teaches))
                .orElseThrow(Refusal::notFound);
    }

    private PublicationView view(Publication publication, Account viewer, boolean teaches) {
        return PublicationView.of(publication, comment(publication, viewer), teaches ? author(publication) : null);
    }

    private @Nullable Comment comment(Publication publication, Account viewer) {
        try {
            return reading.seen(publication.commentId(), Optional.of(viewer));
        } catch (Refusal gone) {
            return null;
        }
    }

    private @Nullable String author(Publication publication) {
        return members.in(publication.classroomId(), publication.accountId())
                .map(Member::name)
                .orElse(null);
    }
}
