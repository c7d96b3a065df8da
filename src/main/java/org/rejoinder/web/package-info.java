/**
 * What every page and endpoint shares: layout, errors, paging, clock and ids, settings, request limits and the
 * protection of forms. It must not know what an article, a comment or an account is: whoever looks at a page is to it
 * a {@link org.rejoinder.web.Viewer}.
 */
@NullMarked
package org.rejoinder.web;

import org.jspecify.annotations.NullMarked;
