/**
 * In which language the interface speaks. Pages and refusals are written in English where they are made; the words of a
 * template are found when it is parsed ({@link org.rejoinder.language.TemplateWords}), those of the program when they
 * are shown ({@link org.rejoinder.language.Phrases}), and catalogues in {@code messages} say them in other languages. It
 * must not know what a request is.
 */
@NullMarked
package org.rejoinder.language;

import org.jspecify.annotations.NullMarked;
