/**
 * Text: reading op-eds, turning Markdown into safe HTML and plain words, finding quotes, cleaning what people type.
 *
 * <p>Pure functions, all safe to call from any thread. This package must not know Quarkus, the database, the clock or any
 * other package of Rejoinder.
 */
@NullMarked
package org.rejoinder.text;

import org.jspecify.annotations.NullMarked;
