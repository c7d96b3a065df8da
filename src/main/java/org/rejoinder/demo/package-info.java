/**
 * The sample newspaper and its cast, used by the demo start and by the tests alike. It may know every other package, and
 * none may know it.
 */
@NullMarked
package org.rejoinder.demo;

import org.jspecify.annotations.NullMarked;
