package org.evenhand.court;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerNewSearch implements Answers<NewSearch, NewSearch.Blank> {

    @Override
    public Class<NewSearch> question() {
        return NewSearch.class;
    }

    @Override
    public Optional<NewSearch.Blank> answer(NewSearch question, Sight sight) {
        return Optional.of(new NewSearch.Blank());
    }
}
