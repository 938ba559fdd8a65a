package org.evenhand.safeguarding;

import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.SafeguardingQuery.OneConcern;
import org.evenhand.safeguarding.SafeguardingRecord.OfConcern;
import org.springframework.stereotype.Component;

@Component
final class AnswerOneConcern implements Answers<OneConcern, ConcernInFull> {

    private final Views views;
    private final Families families;

    AnswerOneConcern(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<OneConcern> question() {
        return OneConcern.class;
    }

    /** Nothing for the other side, as if it had never been raised. */
    @Override
    public Optional<ConcernInFull> answer(OneConcern question, Sight sight) {
        return views
                .named("safeguarding/one-concern")
                .with("concern", question.concern())
                .with("compartments", sight.codes())
                .rows(OfConcern.class)
                .stream()
                .findFirst()
                .flatMap(concern -> sight.caseFile()
                        .flatMap(id -> families.find(new CaseFileId(id), sight))
                        .map(facts -> new ConcernInFull(
                                facts,
                                concern,
                                views.named("safeguarding/steps")
                                        .with("concern", question.concern())
                                        .rows(ConcernInFull.Step.class),
                                views.sql("select version from views.safety_concern where concern = :concern")
                                        .with("concern", question.concern())
                                        .only(Long.class))));
    }
}
