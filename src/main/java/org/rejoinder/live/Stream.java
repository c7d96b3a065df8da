package org.rejoinder.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.rejoinder.account.Pass;

/**
 * The news of one open page. What happened before it was opened comes first, read from the log; what happens meanwhile is
 * read there too, so that nothing is missed and nothing told twice. Thread-safe.
 */
final class Stream {

    private final Audience audience;
    private final Optional<Pass> pass;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> page;
    private long sent;
    private long waiting;
    private boolean caughtUp;

    /**
     * A page that knows everything up to a position.
     *
     * @param pass what the viewer was recognised by; empty for anybody
     */
    Stream(
            Audience audience,
            Optional<Pass> pass,
            long position,
            Sse sse,
            MultiEmitter<? super OutboundSseEvent> page) {
        this.audience = audience;
        this.pass = pass;
        this.sent = position;
        this.sse = sse;
        this.page = page;
    }

    Audience audience() {
        return audience;
    }

    Optional<Pass> pass() {
        return pass;
    }

    /** Says nothing, so that the page, and whatever stands between, knows that the stream is alive. */
    void breathe() {
        page.emit(sse.newEventBuilder().comment("here").build());
    }

    /** Tells the page of something new, once it has caught up; until then the log holds it. */
    synchronized void tell(long position, String bulletin) {
        if (caughtUp) {
            send(position, bulletin);
        } else {
            waiting = position;
        }
    }

    synchronized void catchUp(long position, String bulletin) {
        send(position, bulletin);
    }

    /** Notes that the log was read up to a position; true if nothing new came meanwhile, and the page is live from here. */
    synchronized boolean hasCaughtUp(long position) {
        sent = Math.max(sent, position);
        caughtUp = waiting <= sent;
        return caughtUp;
    }

    synchronized long position() {
        return sent;
    }

    void end() {
        page.complete();
    }

    private void send(long position, String bulletin) {
        if (position > sent) {
            sent = position;
            page.emit(sse.newEventBuilder()
                    .id(Long.toString(position))
                    .data(bulletin)
                    .build());
        }
    }
}
