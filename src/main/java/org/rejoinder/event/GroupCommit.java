package org.rejoinder.event;

/**
 * Shares one slow "force to disk" among all who wait for it. Whoever calls {@link #await} returns after a run of the
 * action that <em>began</em> after the call; those who call while a run is under way share the next one. Thread-safe.
 */
final class GroupCommit {

    /** The slow action; it may fail. */
    interface Force {
        void run() throws Exception;
    }

    private final Force force;
    private long begun;
    private long succeeded;
    private boolean running;

    GroupCommit(Force force) {
        this.force = force;
    }

    /**
     * Waits for a run that began after this call.
     *
     * @throws Exception what the run failed with, if this caller led it
     * @throws InterruptedException if interrupted while waiting for another's run
     */
    void await() throws Exception {
        long mine;
        synchronized (this) {
            mine = begun + 1;
            while (running && succeeded < mine) {
                wait();
            }
            if (succeeded >= mine) {
                return;
            }
            begun++;
            running = true;
        }
        lead();
    }

    private void lead() throws Exception {
        long run;
        synchronized (this) {
            run = begun;
        }
        boolean done = false;
        try {
            force.run();
            done = true;
        } finally {
            synchronized (this) {
                running = false;
                if (done) {
                    succeeded = run;
                }
                notifyAll();
            }
        }
    }
}
