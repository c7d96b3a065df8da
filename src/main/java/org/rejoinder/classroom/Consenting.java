package org.rejoinder.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.comment.Reprinting;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/**
 * How a comment of a class comes to be shown to everybody: the teacher asks, its author agrees, and then it stands in the
 * public room under a name invented for it alone. What the author takes back is gone from there at once. Looked up when it is
 * called: who erases accounts asks it, and it erases accounts.
 */
@ApplicationScoped
class Consenting {

    private final Publications publications;
    private final Members members;
    private final StudentAccounts students;
    private final Reading reading;
    private final Reprinting reprinting;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Consenting(
            Publications publications,
            Members members,
            StudentAccounts students,
            Reading reading,
            Reprinting reprinting,
            Ids ids,
            Clock clock) {
        this.publications = publications;
        this.members = members;
        this.students = students;
        this.reading = reading;
        this.reprinting = reprinting;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks a student whether a comment may be shown to everybody.
     *
     * @throws Refusal with status 400 if it is no visible comment of a student of the class, 409 if they were asked already
     */
    @Transactional
    UUID ask(UUID classroom, @Nullable UUID comment, Account teacher) {
        Comment found = comment(classroom, comment, teacher);
        UUID author = found.authorId()
                .filter(account -> members.in(classroom, account)
                        .filter(member -> !member.teaches())
                        .isPresent())
                .orElseThrow(() -> Refusal.invalid("comment", "It isn't by a student of this class."));
        if (publications.isAsked(found.id())) {
            throw Refusal.conflict("Its author was asked already.");
        }
        Publication publication = new Publication(ids.next(), found, author, clock.instant());
        publications.persistAndFlush(publication);
        return publication.id();
    }

    private Comment comment(UUID classroom, @Nullable UUID comment, Account teacher) {
        try {
            Comment found = reading.seen(comment == null ? classroom : comment, Optional.of(teacher));
            if (found.isVisible() && found.roomId().equals(classroom)) {
                return found;
            }
        } catch (Refusal unseen) {
            throw Refusal.invalid("comment", "There is no such comment in this class.");
        }
        throw Refusal.invalid("comment", "There is no such comment in this class.");
    }

    /**
     * Shows the comment to everybody, since its author agrees; a second time changes nothing.
     *
     * @throws Refusal with status 404, or 409 if it can't be shown
     */
    void agree(UUID classroom, UUID id, Account author) {
        Publication seen = own(classroom, id, author);
        reprinting.begin(reading.seen(seen.commentId(), Optional.of(author)));
        String secret = students.hash(FourWords.random());
        QuarkusTransaction.requiringNew().run(() -> {
            Publication publication = publications.forChange(classroom, id);
            if (publication.agreedAt().isEmpty()) {
                Account pseudonym = students.enrol(classroom, FourWords.alias(), secret);
                UUID copy = ids.next();
                reprinting.show(copy, publication.commentId(), pseudonym);
                publication.agree(pseudonym.id(), copy, clock.instant());
            }
        });
    }

    /** Takes the comment out of the public room, since its author doesn't agree any more. */
    @Transactional
    void revoke(UUID classroom, UUID id, Account author) {
        Publication publication = publications.forChange(classroom, id);
        if (!publication.accountId().equals(author.id())) {
            throw Refusal.notFound();
        }
        takeBack(publication);
    }

    /** Asks no more, and takes the comment out of the public room if it was there. */
    @Transactional
    void drop(UUID classroom, UUID id) {
        Publication publication = publications.forChange(classroom, id);
        takeBack(publication);
        publications.delete(publication);
    }

    /** Takes out of the public room what these comments show there, in the caller's transaction. */
    @Transactional
    void takeBack(Collection<UUID> comments) {
        publications.ofComments(comments).forEach(this::takeBack);
    }

    /** Takes all that a student showed to everybody out of the public room, in the caller's transaction. */
    @Transactional
    void forget(UUID account) {
        publications.ofAccount(account).forEach(publication -> {
            takeBack(publication);
            publications.delete(publication);
        });
        publications.flush();
    }

    private void takeBack(Publication publication) {
        Optional<UUID> pseudonym = publication.pseudonymId();
        publication.revoke();
        publications.flush();
        pseudonym.ifPresent(students::erase);
    }

    private Publication own(UUID classroom, UUID id, Account author) {
        return publications
                .findByIdOptional(id)
                .filter(found -> found.classroomId().equals(classroom)
                        && found.accountId().equals(author.id()))
                .orElseThrow(Refusal::notFound);
    }
}
