package org.evenhand.casefile;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.CaseTeam;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;
import org.springframework.stereotype.Component;

@Component
final class AnswerCaseTeam implements Answers<CaseTeam, Team> {

    private final Views views;
    private final Families families;

    AnswerCaseTeam(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<CaseTeam> question() {
        return CaseTeam.class;
    }

    @Override
    public Optional<Team> answer(CaseTeam question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .map(facts -> new Team(
                        facts,
                        sight.sees(Compartment.JOINT),
                        allocations(views, question.caseFile()),
                        conflicts(question.caseFile())));
    }

    static List<Team.Allocated> allocations(Views views, CaseFileId caseFile) {
        return views.named("casefile/allocations").with("caseFile", caseFile).rows(Team.Allocated.class);
    }

    private List<Team.Conflicted> conflicts(CaseFileId caseFile) {
        return views.sql("select staff, kind, recorded_at from views.conflict where case_file = :caseFile order by"
                        + " recorded_at")
                .with("caseFile", caseFile)
                .rows(Team.Conflicted.class);
    }
}
