package org.rejoinder.comment;

/**
 * Why a comment has to wait for a moderator's approval.
 *
 * @param rule the name of the rule, one word for lists and filters
 * @param because the reason for the author's eyes; completes the sentence "awaiting review, because"
 */
public record Hold(String rule, String because) {}
