package org.rejoinder.moderation;

import java.util.UUID;

/**
 * What another moderator does about a card that somebody has on their screen.
 *
 * @param decision the last decision about the comment, as the page's forms say it
 * @param isClaimed whether another moderator has it open
 * @param words in a sentence
 */
record CardNews(UUID comment, String decision, boolean isClaimed, String words) {}
