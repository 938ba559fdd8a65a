package org.evenhand.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.sessions.SessionQuery.WritingANote;
import org.springframework.stereotype.Component;

@Component
final class AnswerWritingANote implements Answers<WritingANote, NoteChoices> {

    private final Families families;

    AnswerWritingANote(Families families) {
        this.families = families;
    }

    @Override
    public Class<WritingANote> question() {
        return WritingANote.class;
    }

    @Override
    public Optional<NoteChoices> answer(WritingANote question, Sight sight) {
        return families.find(question.caseFile(), sight)
                .map(facts -> new NoteChoices(
                        facts,
                        sight.compartments().stream()
                                .sorted(Comparator.comparing(AnswerWritingANote::place)
                                        .thenComparing(each -> placeAmong(facts.members(), each)))
                                .toList()));
    }

    /** As the family stands on every page: its parents, then its children. */
    private static int placeAmong(List<Member> members, Compartment compartment) {
        return compartment instanceof Compartment.OfPerson(PersonId person)
                ? members.stream().map(Member::person).toList().indexOf(person)
                : 0;
    }

    private static int place(Compartment compartment) {
        return switch (compartment) {
            case Compartment.OfPerson person -> 0;
            case Compartment.Joint joint -> 1;
            case Compartment.Court court -> 2;
            case Compartment.Staff staff -> 3;
        };
    }
}
