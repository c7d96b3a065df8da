package org.rejoinder.text;

/**
 * Words taken from a text, with what stood around them.
 *
 * @param prefix the words before, possibly empty
 * @param suffix the words after, possibly empty
 */
public record Quote(String exact, String prefix, String suffix) {}
