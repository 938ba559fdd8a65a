package org.evenhand.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contenders one after the other, three times, the first being the anchor: what slows the machine slows all of them. */
final class InTurn {

    private static final int ROUNDS = 3;

    private InTurn() {}

    /** @return the median round of each */
    static Map<Contender, Round> measure(List<? extends Contender> contenders, int callers, Duration duration)
            throws Exception {
        Map<Contender, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender each : contenders) {
                rounds.computeIfAbsent(each, one -> new ArrayList<>()).add(each.round(callers, duration));
            }
        }
        Map<Contender, Round> medians = new LinkedHashMap<>();
        rounds.forEach((contender, all) -> medians.put(contender, median(all)));
        return medians;
    }

    static void printHead(String unit) {
        System.out.println("| callers | contender | " + unit + "/s | ratio | mean ms | p99 ms |");
        System.out.println("|---|---|---|---|---|---|");
    }

    static void print(int callers, Map<Contender, Round> medians) {
        double anchor = medians.values().iterator().next().perSecond();
        medians.forEach((contender, round) -> System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.0f | %.2f | %.2f | %s |%n",
                callers,
                contender.name(),
                round.perSecond(),
                round.perSecond() / anchor,
                round.meanMillis(),
                Double.isNaN(round.p99Millis()) ? "–" : String.format(Locale.ROOT, "%.2f", round.p99Millis())));
    }

    private static Round median(List<Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }
}
