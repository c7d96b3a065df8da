/**
 * Running the server: the program's start, its commands, and what administrators do. It must not decide what readers,
 * editors and moderators may do.
 */
@NullMarked
package org.rejoinder.operation;

import org.jspecify.annotations.NullMarked;
