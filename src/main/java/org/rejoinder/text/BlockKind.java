package org.rejoinder.text;

/** What a block of an op-ed is. */
public enum BlockKind {
    PROSE,
    HEADING,
    QUOTE,
    LIST,
    /** A {@link Picture}. */
    IMAGE
}
