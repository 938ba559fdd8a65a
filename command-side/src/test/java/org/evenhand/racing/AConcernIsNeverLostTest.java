package org.evenhand.racing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.racing.RunningFamily.CLINICIAN;
import static org.evenhand.racing.RunningFamily.LIAISON;
import static org.evenhand.racing.RunningFamily.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.AtRisk;
import org.evenhand.safeguarding.ConcernCategory;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernId;
import org.evenhand.safeguarding.Immediacy;
import org.junit.jupiter.api.Test;

/** Many raise concerns about one family at once, while the case itself moves on: every one of them is on record. */
class AConcernIsNeverLostTest {

    private static final int RAISERS = 16;
    private static final int OTHERS = 8;

    @Test
    void however_many_are_at_work_on_the_case() throws Exception {
        var family = new RunningFamily(RunningSide.commands(), RunningSide.ids());
        family.isReadyForJointWork();
        List<PersonId> joining = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            var child = new PersonId(RunningSide.ids().next());
            family.accepted(SUPERVISOR, RunningFamily.register(child, "Cas" + i));
            joining.add(child);
        }
        List<Callable<Outcome>> racers = new ArrayList<>();
        for (int i = 0; i < RAISERS; i++) {
            // Each counts on the same case file and calls for the same screenings.
            PersonId whom = i % 2 == 0 ? family.a : family.b;
            racers.add(() -> family.send(whom.equals(family.a) ? CLINICIAN : LIAISON, concern(family, whom)));
        }
        joining.forEach(child -> racers.add(() ->
                family.send(CLINICIAN, new AddPerson(family.caseFile, new InCase(child, CaseRole.CHILD)))));

        assertThat(Together.send(racers)).allMatch(Accepted.class::isInstance);
    }

    private static RaiseSafeguardingConcern concern(RunningFamily family, PersonId person) {
        return new RaiseSafeguardingConcern(
                new ConcernId(RunningSide.ids().next()),
                family.caseFile,
                person,
                AtRisk.ADULT,
                ConcernCategory.STALKING,
                Immediacy.IMMEDIATE,
                words("he waits outside"),
                null);
    }
}
