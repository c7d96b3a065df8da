/**
 * What moderators decide about comments, why, and the log of it. It must not know how discussions are kept: it takes
 * comments from view, and puts them back, through {@link org.rejoinder.comment.Visibility}.
 */
@NullMarked
package org.rejoinder.moderation;

import org.jspecify.annotations.NullMarked;
