package org.evenhand.safeguarding;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.safeguarding.SafeguardingQuery.ScreeningsOf;
import org.springframework.stereotype.Component;

@Component
final class AnswerScreeningsOf implements Answers<ScreeningsOf, Screenings> {

    private final Views views;
    private final Families families;

    AnswerScreeningsOf(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<ScreeningsOf> question() {
        return ScreeningsOf.class;
    }

    /** Nothing for the other side: whether a parent was screened at all is theirs (S1). */
    @Override
    public Optional<Screenings> answer(ScreeningsOf question, Sight sight) {
        if (!sight.worksWith(question.person())) {
            return Optional.empty();
        }
        return families.find(question.caseFile(), sight)
                .filter(facts ->
                        facts.members().stream().anyMatch(each -> each.person().equals(question.person())))
                .map(facts -> new Screenings(
                        facts,
                        question.person(),
                        views.named("safeguarding/screenings")
                                .with("caseFile", question.caseFile())
                                .with("person", question.person())
                                .rows(Screenings.Screening.class)));
    }
}
