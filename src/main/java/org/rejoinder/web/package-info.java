@NullMarked
package org.rejoinder.web;

import org.jspecify.annotations.NullMarked;
