package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.PersonalData;

/** A person's votes as theirs: to take with them, and to have erased. */
@Singleton
class PersonalVotes implements PersonalData {

    /** A vote as the voter takes it along. */
    record Own(UUID comment, Instant at) {}

    private final Votes votes;
    private final Comments comments;
    private final Voting voting;

    @Inject
    PersonalVotes(Votes votes, Comments comments, Voting voting) {
        this.votes = votes;
        this.comments = comments;
        this.voting = voting;
    }

    @Override
    public String section() {
        return "votes";
    }

    @Override
    public Object export(UUID account) {
        return votes.allBy(account).stream()
                .map(vote -> new Own(vote.comment(), vote.createdAt()))
                .toList();
    }

    /** Place by place, as comments are. */
    @Override
    public void erase(UUID account) {
        List<Comment> votedFor = votes.allBy(account).stream()
                .map(vote -> comments.findById(vote.comment()))
                .sorted(Comparator.comparing(Comment::paragraphId).thenComparing(Comment::roomId))
                .toList();
        voting.forget(votedFor, account);
    }
}
