package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void oneWhoWaitsAloneGetsARunOfTheirOwn() throws Exception {
        GroupCommit group = new GroupCommit(runs::incrementAndGet);
        group.await();
        group.await();
        assertThat(runs).hasValue(2);
    }

    @Test
    void aFailedRunIsNobodysSuccess() {
        GroupCommit group = new GroupCommit(() -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(group::await).isInstanceOf(IOException.class);
        assertThatThrownBy(group::await).isInstanceOf(IOException.class);
    }

    @Test
    void thoseWhoComeDuringARunWaitForALaterOneAndShareIt() throws Exception {
        CountDownLatch firstIsRunning = new CountDownLatch(1);
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        GroupCommit group = new GroupCommit(() -> {
            if (runs.incrementAndGet() == 1) {
                firstIsRunning.countDown();
                firstMayEnd.await();
            }
        });
        CompletableFuture<Void> first = waiting(group);
        firstIsRunning.await();
        Waiter[] others = {new Waiter(group), new Waiter(group), new Waiter(group)};
        for (Waiter other : others) {
            other.start();
            other.awaitBlocked();
        }
        firstMayEnd.countDown();
        first.join();
        for (Waiter other : others) {
            other.join();
        }
        assertThat(runs).hasValue(2);
    }

    private static CompletableFuture<Void> waiting(GroupCommit group) {
        return CompletableFuture.runAsync(() -> await(group));
    }

    private static void await(GroupCommit group) {
        try {
            group.await();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Waiter extends Thread {
        Waiter(GroupCommit group) {
            super(() -> GroupCommitTest.await(group));
        }

        void awaitBlocked() {
            while (getState() != State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }
}
