package org.rejoinder.comment;

import java.util.UUID;

/**
 * A comment of the thread around another, as those read it who review them.
 *
 * @param level how far it is indented, from 0
 * @param author what it goes by; empty if the person is gone
 * @param html safe HTML; empty if the words are erased
 * @param isSelf whether it is the one that the others are around
 */
public record Neighbour(UUID id, int level, String author, CommentStatus status, String html, boolean isSelf) {}
