package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.comment.CommentSides;

/** Tells the package of comments which of them were written for which side. */
@Singleton
class DebateSides implements CommentSides {

    private final Debates debates;
    private final Contributions contributions;
    private final Clock clock;

    @Inject
    DebateSides(Debates debates, Contributions contributions, Clock clock) {
        this.debates = debates;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> comments, UUID room) {
        return contributions.among(comments).stream()
                .collect(Collectors.toMap(
                        Contribution::commentId,
                        contribution -> contribution.side().word()));
    }

    @Override
    public boolean wantsRestatement(UUID article, UUID room) {
        return debates.onTheFloor(room, article)
                .filter(debate -> debate.at(clock.instant()).isIn(RoundKind.REBUTTAL))
                .isPresent();
    }
}
