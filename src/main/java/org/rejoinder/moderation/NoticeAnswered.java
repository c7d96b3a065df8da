package org.rejoinder.moderation;

import java.util.UUID;

/** A moderator has decided about a notice; whoever sent it is told by mail once the decision is kept. */
record NoticeAnswered(String email, UUID comment, Flag.Outcome outcome) {}
