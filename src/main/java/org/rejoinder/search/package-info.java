/**
 * Full text over comments and articles. The index is a cache of the database: it can be thrown away at any time, and what
 * it finds is shown only as the database has it at that moment, to whom the database says.
 */
@NullMarked
package org.rejoinder.search;

import org.jspecify.annotations.NullMarked;
