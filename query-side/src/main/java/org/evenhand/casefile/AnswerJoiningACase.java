package org.evenhand.casefile;

import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.JoiningACase;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;
import org.springframework.stereotype.Component;

@Component
final class AnswerJoiningACase implements Answers<JoiningACase, Joining> {

    private final Nameable nameable;
    private final Families families;

    AnswerJoiningACase(Views views, Families families) {
        nameable = new Nameable(views);
        this.families = families;
    }

    @Override
    public Class<JoiningACase> question() {
        return JoiningACase.class;
    }

    @Override
    public Optional<Joining> answer(JoiningACase question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .flatMap(facts -> nameable.of(question.search(), question.chosen(), question.caseFile(), sight)
                        .map(choices -> new Joining(facts, sight.sees(Compartment.JOINT), choices)));
    }
}
