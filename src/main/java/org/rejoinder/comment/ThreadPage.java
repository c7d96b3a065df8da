package org.rejoinder.comment;

/**
 * The page on which a deep or long thread goes on.
 *
 * @param parentHref the thread one comment further up; empty if there is none
 * @param list the comments, rendered, the viewer's own parts included
 * @param withdrawn whether the viewer has just withdrawn the first of them
 * @param moreHref where the replies go on; empty at their end
 */
record ThreadPage(ParagraphPlace place, String parentHref, String list, boolean withdrawn, String moreHref) {}
