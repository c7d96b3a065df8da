package org.rejoinder.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many do something at the same moment. */
public final class AllAtOnce {

    private AllAtOnce() {}

    /** What came of it for each of them, in the order of their numbers from 0. */
    public static <T> List<T> run(int many, IntFunction<T> deed) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(many);
            List<Future<T>> deeds = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                deeds.add(people.submit(() -> {
                    start.countDown();
                    start.await();
                    return deed.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : deeds) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
