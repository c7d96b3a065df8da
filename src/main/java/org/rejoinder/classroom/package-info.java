/**
 * Classes: a teacher's group with a room of its own, the students who join it by code with nothing but a name, and what
 * they are to do with an article. It must not know who is told of what happens there, nor how it is searched.
 */
@NullMarked
package org.rejoinder.classroom;

import org.jspecify.annotations.NullMarked;
