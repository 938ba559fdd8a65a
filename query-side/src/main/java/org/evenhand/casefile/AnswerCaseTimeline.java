package org.evenhand.casefile;

import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.CaseTimeline;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.JointWorkTold;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerCaseTimeline implements Answers<CaseTimeline, CaseHistory> {

    private final Views views;
    private final Families families;

    AnswerCaseTimeline(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<CaseTimeline> question() {
        return CaseTimeline.class;
    }

    @Override
    public Optional<CaseHistory> answer(CaseTimeline question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .map(facts -> new CaseHistory(
                        facts,
                        views.named("casefile/history")
                                .with("caseFile", question.caseFile())
                                .with("compartments", sight.codes())
                                .with("staff", sight.staff())
                                .with("inFull", JointWorkTold.inFull(facts, sight))
                                .rows(CaseHistory.Happened.class)));
    }
}
