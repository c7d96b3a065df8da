package org.rejoinder.moderation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;

/** Closes cases when somebody has decided, and answers those who reported. */
@Singleton
class Cases {

    private final ReviewCases cases;
    private final Flags flags;
    private final Notices notices;
    private final Event<NoticeAnswered> answers;
    private final EventLog log;

    @Inject
    Cases(ReviewCases cases, Flags flags, Notices notices, Event<NoticeAnswered> answers, EventLog log) {
        this.cases = cases;
        this.flags = flags;
        this.notices = notices;
        this.answers = answers;
        this.log = log;
    }

    /** Closes the open case of a comment or a person, if there is one: each report of it is answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    void close(UUID subject, Decision decision) {
        cases.open(subject).ifPresent(bundle -> {
            bundle.close(decision.createdAt());
            flags.of(bundle.id()).forEach(flag -> answer(flag, decision));
        });
    }

    private void answer(Flag flag, Decision decision) {
        boolean upheld =
                decision.verdict().takesDown() || decision.verdict().sanction().isPresent();
        Flag.Outcome outcome = upheld ? Flag.Outcome.UPHELD : Flag.Outcome.DECLINED;
        flag.answer(outcome);
        flag.reporterId()
                .ifPresent(reporter -> log.append(new ReportAnswered(flag.id(), reporter, decision.moderatorId())));
        notices.findByIdOptional(flag.id())
                .ifPresent(notice -> answers.fire(new NoticeAnswered(notice.email(), flag.subjectId(), outcome)));
    }

    /** Notes that a thread lies on this paragraph now, and the reports of what is in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void moved(UUID thread, @Nullable UUID paragraph) {
        if (paragraph != null) {
            cases.move(thread, paragraph);
        }
    }

    /** Opens the case again that this decision closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reopen(Decision decision) {
        UUID subject = decision.commentId().or(decision::personId).orElseThrow();
        cases.last(subject)
                .filter(bundle -> bundle.isClosedAt(decision.createdAt()))
                .ifPresent(bundle -> {
                    bundle.reopen();
                    List<Flag> all = flags.of(bundle.id());
                    all.forEach(flag -> flag.answer(null));
                });
    }
}
