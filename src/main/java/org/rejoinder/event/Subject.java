package org.rejoinder.event;

import java.util.UUID;

/** What something happened to: its type in one word, as {@code comment}, and its id. */
public record Subject(String type, UUID id) {}
