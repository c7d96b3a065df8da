package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final int LONG_ENOUGH = 30;

    @Test
    void workThatFailedIsTriedAgain() throws Exception {
        AtomicBoolean firstTime = new AtomicBoolean(true);
        CountDownLatch done = new CountDownLatch(1);
        Rounds rounds = new Rounds("a test", () -> {
            if (firstTime.getAndSet(false)) {
                throw new IllegalStateException("this failure belongs to a test");
            }
            done.countDown();
        });
        rounds.start();
        assertThat(done.await(LONG_ENOUGH, TimeUnit.SECONDS)).isTrue();
        rounds.stop();
    }

    @Test
    void aStopWaitsForTheRoundThatIsUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Rounds rounds = new Rounds("a test", () -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
                return;
            }
            ended.incrementAndGet();
        });
        rounds.start();
        begun.await();
        Thread stopping = new Thread(rounds::stop);
        stopping.start();
        mayEnd.countDown();
        stopping.join();
        assertThat(ended.get()).isPositive();
    }
}
