/**
 * Comments and their discussions: post, reply, edit, withdraw, order, and the pages that show them beside the text. It
 * asks a {@link org.rejoinder.comment.PostingPolicy} who may write, and must not know how moderation or classes decide.
 */
@NullMarked
package org.rejoinder.comment;

import org.jspecify.annotations.NullMarked;
