package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.Member;
import org.evenhand.disclosure.DisclosureQuery.NewDisclosure;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.springframework.stereotype.Component;

@Component
final class AnswerNewDisclosure implements Answers<NewDisclosure, Disclosures> {

    private final RequestRows rows;

    AnswerNewDisclosure(RequestRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<NewDisclosure> question() {
        return NewDisclosure.class;
    }

    @Override
    public Optional<Disclosures> answer(NewDisclosure question, Sight sight) {
        List<Member> members = rows.members(question.caseFile(), sight);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosures(List.of(), members, rows.courtCases(question.caseFile()), true));
    }
}
