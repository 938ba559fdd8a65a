package org.evenhand.safeguarding;

import java.util.Optional;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.SafeguardingQuery.SafeguardingOf;
import org.evenhand.safeguarding.SafeguardingRecord.OfAllegation;
import org.evenhand.safeguarding.SafeguardingRecord.OfConcern;
import org.springframework.stereotype.Component;

/** Cut by compartment in SQL: what the other side raised is neither read nor counted (S1). */
@Component
final class AnswerSafeguardingOf implements Answers<SafeguardingOf, SafeguardingRecord> {

    private final Views views;
    private final Families families;

    AnswerSafeguardingOf(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<SafeguardingOf> question() {
        return SafeguardingOf.class;
    }

    @Override
    public Optional<SafeguardingRecord> answer(SafeguardingOf question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .map(facts -> new SafeguardingRecord(
                        facts,
                        facts.members().stream()
                                .map(Member::person)
                                .filter(sight::worksWith)
                                .toList(),
                        views.named("safeguarding/concerns")
                                .with("caseFile", question.caseFile())
                                .with("compartments", sight.codes())
                                .rows(OfConcern.class),
                        views.named("safeguarding/allegations")
                                .with("caseFile", question.caseFile())
                                .with("compartments", sight.codes())
                                .rows(OfAllegation.class)));
    }
}
