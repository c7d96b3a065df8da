package org.rejoinder.search;

import java.util.UUID;

/** What an entry of the index is about. */
record Key(boolean isComment, UUID id) {

    static Key comment(UUID id) {
        return new Key(true, id);
    }

    static Key article(UUID id) {
        return new Key(false, id);
    }

    static Key parse(String text) {
        return new Key(text.charAt(0) == 'c', UUID.fromString(text.substring(1)));
    }

    String text() {
        return (isComment ? "c" : "a") + id;
    }
}
