package org.evenhand.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One contender under one number of callers for some seconds. */
record Round(double perSecond, double meanMillis, double p99Millis) {

    static Round of(Contender contender, int callers, Duration duration) throws Exception {
        var ready = new CountDownLatch(callers);
        var go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<long[]>> latencies = new ArrayList<>();
            for (int number = 0; number < callers; number++) {
                latencies.add(threads.submit(calls(contender, number, duration, ready, go)));
            }
            ready.await();
            long started = System.nanoTime();
            go.countDown();
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> each : latencies) {
                all.add(each.get());
            }
            return of(all.stream().flatMapToLong(Arrays::stream).sorted().toArray(), System.nanoTime() - started);
        }
    }

    private static Callable<long[]> calls(
            Contender contender, int number, Duration duration, CountDownLatch ready, CountDownLatch go) {
        return () -> {
            try (Contender.Caller caller = contender.caller(number)) {
                long[] nanos = new long[1 << 16];
                ready.countDown();
                go.await();
                int count = 0;
                long now = System.nanoTime();
                for (long end = now + duration.toNanos(); now < end && count < nanos.length; count++) {
                    caller.call();
                    long after = System.nanoTime();
                    nanos[count] = after - now;
                    now = after;
                }
                return Arrays.copyOf(nanos, count);
            } finally {
                ready.countDown();
            }
        };
    }

    private static Round of(long[] sortedNanos, long elapsedNanos) {
        double mean = Arrays.stream(sortedNanos).average().orElse(0);
        long p99 = sortedNanos.length == 0 ? 0 : sortedNanos[sortedNanos.length * 99 / 100];
        return new Round(sortedNanos.length * 1e9 / elapsedNanos, mean / 1e6, p99 / 1e6);
    }
}
