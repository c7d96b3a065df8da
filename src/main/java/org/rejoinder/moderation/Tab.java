package org.rejoinder.moderation;

/**
 * One list of the moderators' desk among all.
 *
 * @param count how many are in it; empty if that isn't counted
 * @param kind a word for the style sheet; empty for lists of work
 */
record Tab(String href, String label, String count, boolean current, String kind) {}
