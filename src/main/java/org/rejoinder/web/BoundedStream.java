package org.rejoinder.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of unstated length, which is refused as soon as more of it has come than is taken. Not thread-safe. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long read;

    BoundedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** @throws Refusal with status 413 behind the limit */
    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    /** @throws Refusal with status 413 behind the limit */
    @Override
    public int read(byte[] part, int from, int length) throws IOException {
        int more = super.read(part, from, length);
        count(Math.max(0, more));
        return more;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw BodyLimit.refusal(limit);
        }
    }
}
