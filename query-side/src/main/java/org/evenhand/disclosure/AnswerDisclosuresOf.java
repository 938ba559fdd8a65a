package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.Member;
import org.evenhand.disclosure.DisclosureQuery.DisclosuresOf;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Reach;
import org.evenhand.record.Role;
import org.springframework.stereotype.Component;

@Component
final class AnswerDisclosuresOf implements Answers<DisclosuresOf, Disclosures> {

    private final Views views;
    private final RequestRows rows;

    AnswerDisclosuresOf(Views views, RequestRows rows) {
        this.views = views;
        this.rows = rows;
    }

    @Override
    public Class<DisclosuresOf> question() {
        return DisclosuresOf.class;
    }

    @Override
    public Optional<Disclosures> answer(DisclosuresOf question, Sight sight) {
        List<Member> members = rows.members(question.caseFile(), sight);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        boolean everySide = sight.reach() == Reach.COURT;
        List<Disclosures.Line> requests = views.named("disclosure/of-case")
                .with("caseFile", question.caseFile())
                .with("everySide", everySide)
                .with("compartments", sight.codes())
                .rows(Disclosures.Line.class);
        return Optional.of(new Disclosures(
                requests,
                members,
                everySide ? rows.courtCases(question.caseFile()) : List.of(),
                takesRequestsIn(sight.actor().role())));
    }

    /** A service manager decides with them and records no request. */
    private static boolean takesRequestsIn(Role role) {
        return role == Role.COURT_LIAISON || role == Role.PRIVACY_OFFICER;
    }
}
