/**
 * What is held for review, what readers report, what moderators decide about comments and people, why, the appeals
 * against it, and the log of it. It must not know how discussions are kept: it reads comments, and changes them only
 * through {@link org.rejoinder.comment.Visibility}.
 */
@NullMarked
package org.rejoinder.moderation;

import org.jspecify.annotations.NullMarked;
