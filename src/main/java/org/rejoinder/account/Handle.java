package org.rejoinder.account;

/**
 * A handle in its canonical form.
 *
 * @param text as it stands in addresses: {@code /@text}
 * @param skeleton what it looks like (UTS #39): two handles with the same skeleton can't be told apart by eye
 */
record Handle(String text, String skeleton) {}
