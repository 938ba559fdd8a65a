package org.evenhand.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.platform.Commands;
import org.evenhand.record.Actor;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The invented caseload. Its days are counted from the day on which it was first told, so that a start that was interrupted
 * goes on where it stopped: every step has the command id that it had before.
 */
final class Caseload {

    static final List<String> ACCOUNTS =
            List.of("clinician", "clinician2", "trainee", "supervisor", "liaison", "manager");

    private static final List<Story> STORIES = Stream.concat(
                    Stream.of(
                            new JointWorkUnderWay(),
                            new RefugeAndTwoCourtCases(),
                            new OneParentWithdraws(),
                            new NoteInTheWrongRecord(),
                            new TeamAtWork()),
                    Stream.of(EarlierSteps.values()).map(EarlierSteps::story))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Caseload.class);

    private final Commands commands;
    private final Records records;
    private final TravellingClock clock;

    Caseload(Commands commands, Records records, TravellingClock clock) {
        this.commands = commands;
        this.records = records;
        this.clock = clock;
    }

    void tell(Map<String, Actor> staff) {
        LocalDate firstTold =
                records.at(0).map(Caseload::day).orElseGet(() -> LocalDate.now(clock.withZone(Telling.ZONE)));
        for (Story story : STORIES) {
            var telling = new Telling(commands, new HashMap<>(staff), firstTold, story.name());
            clock.within(telling::now, () -> tell(story, telling));
        }
    }

    private static void tell(Story story, Telling telling) {
        try {
            story.tell(telling);
        } catch (Telling.ToldDifferentlyBefore known) {
            LOG.info("the invented family '{}' is on record as an earlier version told it", story.name());
        }
    }

    private static LocalDate day(Entry first) {
        return LocalDate.ofInstant(first.row().recordedAt(), Telling.ZONE);
    }
}
