/**
 * Tells open pages what happens, as server-sent events. It passes on what kind of thing happened to which comment, and must
 * not know what anybody wrote: pages fetch that by the ways that check what the viewer may see.
 */
@NullMarked
package org.rejoinder.live;

import org.jspecify.annotations.NullMarked;
