/**
 * The append-only log of what happened, and the promise that what was answered is on disk. It knows ids and times, and
 * must not know what any of its subjects is.
 */
@NullMarked
package org.rejoinder.event;

import org.jspecify.annotations.NullMarked;
