package org.rejoinder.comment;

/**
 * The page of one paragraph.
 *
 * @param later whether this is a later part of the discussion
 * @param withdrawn whether the viewer has just withdrawn a comment
 * @param discussion rendered, the viewer's own parts included
 * @param newsHref where to hear of what happens from here on
 */
record ParagraphPage(ParagraphPlace place, boolean later, boolean withdrawn, String discussion, String newsHref) {}
