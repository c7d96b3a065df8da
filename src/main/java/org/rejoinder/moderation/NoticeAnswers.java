package org.rejoinder.moderation;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells those who sent a notice what came of it. */
@Singleton
class NoticeAnswers {

    private final NoticeMail mail;

    @Inject
    NoticeAnswers(NoticeMail mail) {
        this.mail = mail;
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeAnswered answered) {
        mail.answer(answered.email(), answered.comment(), answered.outcome());
    }
}
