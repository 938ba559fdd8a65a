package org.evenhand.safeguarding;

import java.util.Optional;
import org.evenhand.casefile.CaseOverview;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.SafeguardingQuery.JointWork;
import org.springframework.stereotype.Component;

@Component
final class AnswerJointWork implements Answers<JointWork, Bars> {

    private final Views views;
    private final Families families;

    AnswerJointWork(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<JointWork> question() {
        return JointWork.class;
    }

    @Override
    public Optional<Bars> answer(JointWork question, Sight sight) {
        return families.find(question.caseFile())
                .map(facts -> new Bars(
                        facts,
                        views.named("safeguarding/bars")
                                .with("caseFile", question.caseFile())
                                .rows(CaseOverview.Bar.class),
                        views.named("safeguarding/court-cases")
                                .with("caseFile", question.caseFile())
                                .rows(Bars.CourtCaseOf.class)));
    }
}
