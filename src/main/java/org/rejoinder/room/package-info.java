/**
 * Who talks where: the public room, and later the rooms of classes. It says which rooms there are and who may see and
 * write in each, and must not know what is said there.
 */
@NullMarked
package org.rejoinder.room;

import org.jspecify.annotations.NullMarked;
