package org.rejoinder.moderation;

import java.time.Instant;

/**
 * A comment that is about to be posted, and its author's past, as far as hold rules ask.
 *
 * @param words what a reader will see of it
 * @param source what was typed
 * @param language the article's
 * @param edited whether it takes the place of earlier words
 */
record Situation(String words, String source, String language, boolean edited, Past past, Instant now) {}
