package org.rejoinder.text;

/** A part of a text in UTF-16 offsets, as {@link String#substring(int, int)} takes them. */
public record Span(int start, int end) {}
