package org.rejoinder.text;

/** A source that can't be read as an op-ed; the message tells a person why. */
public final class UnreadableOpEdException extends RuntimeException {
    public UnreadableOpEdException(String message) {
        super(message);
    }

    /** The field of the request that is to blame. */
    public String field() {
        return "source";
    }
}
