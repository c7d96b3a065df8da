package org.rejoinder.comment;

/**
 * The page of one paragraph.
 *
 * @param later whether this is a later part of the discussion
 * @param discussion rendered, the viewer's own parts included
 * @param newsHref where to hear of what happens from here on
 */
record ParagraphPage(ParagraphPlace place, boolean later, String discussion, String newsHref) {}
