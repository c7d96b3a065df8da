/**
 * Feeds of the comments of the public room: Atom (RFC 4287) and JSON Feed 1.1. What a feed shows anybody may see; class
 * rooms have none.
 */
@NullMarked
package org.rejoinder.feed;

import org.jspecify.annotations.NullMarked;
