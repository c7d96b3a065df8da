/**
 * Debates: a motion about an article, argued by two sides of a class in rounds with a clock, with a vote before and after.
 * What time it is in a debate is worked out from its plan and the clock alone, so that nothing has to fire. It must not
 * know who is told of what happens.
 */
@NullMarked
package org.rejoinder.debate;

import org.jspecify.annotations.NullMarked;
