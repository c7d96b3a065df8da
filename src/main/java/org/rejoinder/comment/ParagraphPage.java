package org.rejoinder.comment;

/**
 * The page of one paragraph.
 *
 * @param later whether this is a later part of the discussion
 * @param discussion rendered, the viewer's own parts included
 */
record ParagraphPage(ParagraphPlace place, boolean later, String discussion) {}
