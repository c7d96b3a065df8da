package org.rejoinder.event;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread that does the same work again whenever it is woken, and every second. Never interrupted: H2 closes its file when
 * a thread is interrupted that writes it. Thread-safe.
 */
final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int LONGEST_PAUSE = 8;
    private static final int PATIENCE = 5;

    private final Semaphore calls = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private final String name;
    private final Runnable work;
    private int failures;

    Rounds(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = new Thread(this::run, "events: " + name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void wake() {
        calls.release();
    }

    /** Returns when a round that was under way is over, or after some seconds. */
    void stop() {
        stopped.countDown();
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                round();
                if (calls.tryAcquire(1, TimeUnit.SECONDS)) {
                    calls.drainPermits();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that fails is tried again after a pause that grows; only the first failure of a row is logged. */
    private void round() throws InterruptedException {
        try {
            work.run();
            failures = 0;
        } catch (RuntimeException failed) {
            if (stopped.getCount() > 0 && failures++ == 0) {
                LOG.errorf(failed, "Reading the log of events failed for %s; it is tried again until it works", name);
            }
            stopped.await(Math.min(LONGEST_PAUSE, failures), TimeUnit.SECONDS);
        }
    }
}
