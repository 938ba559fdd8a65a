package org.evenhand.racing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.platform.Outcome;

/** Several senders that set off at the same moment. */
final class Together {

    private Together() {}

    @SafeVarargs
    static List<Outcome> send(Callable<Outcome>... racers) throws Exception {
        return send(List.of(racers));
    }

    static List<Outcome> send(List<Callable<Outcome>> racers) throws Exception {
        var start = new CyclicBarrier(racers.size());
        try (var threads = Executors.newFixedThreadPool(racers.size())) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (Callable<Outcome> racer : racers) {
                running.add(threads.submit(() -> {
                    start.await();
                    return racer.call();
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
