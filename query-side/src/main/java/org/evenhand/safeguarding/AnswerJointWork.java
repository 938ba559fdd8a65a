package org.evenhand.safeguarding;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.casefile.CaseOverview;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.JointWorkTold;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.SafeguardingQuery.JointWork;
import org.springframework.stereotype.Component;

@Component
final class AnswerJointWork implements Answers<JointWork, Bars> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerJointWork(Views views, Families families, Clock clock) {
        this.views = views;
        this.clock = clock;
        this.families = families;
    }

    @Override
    public Class<JointWork> question() {
        return JointWork.class;
    }

    @Override
    public Optional<Bars> answer(JointWork question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .map(facts -> new Bars(
                        facts,
                        views.named("safeguarding/bars")
                                .with("caseFile", question.caseFile())
                                .with("staff", sight.staff())
                                .with("inFull", JointWorkTold.inFull(facts, sight))
                                .rows(CaseOverview.Bar.class),
                        new JointWorkTold(views).isNotOffered(facts, sight, clock.instant()),
                        views.named("safeguarding/court-cases")
                                .with("caseFile", question.caseFile())
                                .rows(Bars.CourtCaseOf.class)));
    }
}
