package org.rejoinder.text;

/**
 * One block of an op-ed.
 *
 * @param source plain text on one line ({@link TextFormat#TEXT}), or the Markdown of this block alone
 *     ({@link TextFormat#MARKDOWN})
 */
public record Block(BlockKind kind, String source) {}
