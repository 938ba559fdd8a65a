package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.DisclosureQuery.OpenDisclosures;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerOpenDisclosures implements Answers<OpenDisclosures, Disclosures> {

    private final Views views;

    AnswerOpenDisclosures(Views views) {
        this.views = views;
    }

    @Override
    public Class<OpenDisclosures> question() {
        return OpenDisclosures.class;
    }

    @Override
    public Optional<Disclosures> answer(OpenDisclosures question, Sight sight) {
        return Optional.of(new Disclosures(
                views.named("disclosure/open").with("staff", sight.staff()).rows(Disclosures.Line.class),
                List.of(),
                List.of(),
                true));
    }
}
