package org.evenhand.court;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerNewImport implements Answers<NewImport, NewImport.Blank> {

    @Override
    public Class<NewImport> question() {
        return NewImport.class;
    }

    @Override
    public Optional<NewImport.Blank> answer(NewImport question, Sight sight) {
        return Optional.of(new NewImport.Blank());
    }
}
