package org.evenhand.consent;

import java.util.Optional;
import org.evenhand.consent.ConsentQuery.ConsentsOf;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerConsentsOf implements Answers<ConsentsOf, Consents> {

    private final Views views;
    private final Families families;

    AnswerConsentsOf(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<ConsentsOf> question() {
        return ConsentsOf.class;
    }

    /** Nothing for the other side, who must never learn which parent withdrew. */
    @Override
    public Optional<Consents> answer(ConsentsOf question, Sight sight) {
        if (!sight.worksWith(question.person())) {
            return Optional.empty();
        }
        return families.find(question.caseFile(), sight)
                .filter(facts ->
                        facts.members().stream().anyMatch(each -> each.person().equals(question.person())))
                .map(facts -> new Consents(
                        facts,
                        question.person(),
                        views.named("consent/consents")
                                .with("caseFile", question.caseFile())
                                .with("person", question.person())
                                .rows(Consents.Stands.class),
                        views.named("consent/competences")
                                .with("caseFile", question.caseFile())
                                .with("person", question.person())
                                .rows(Consents.Competence.class),
                        views.named("consent/notices")
                                .with("caseFile", question.caseFile())
                                .with("person", question.person())
                                .rows(Consents.Notice.class)));
    }
}
