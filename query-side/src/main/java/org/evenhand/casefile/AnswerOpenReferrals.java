package org.evenhand.casefile;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.casefile.CaseFileQuery.OpenReferrals;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerOpenReferrals implements Answers<OpenReferrals, Caseload> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerOpenReferrals(Views views, Families families, Clock clock) {
        this.views = views;
        this.families = families;
        this.clock = clock;
    }

    @Override
    public Class<OpenReferrals> question() {
        return OpenReferrals.class;
    }

    @Override
    public Optional<Caseload> answer(OpenReferrals question, Sight sight) {
        return Optional.of(AnswerMyCases.caseload("casefile/open-referrals", sight, views, families, clock.instant()));
    }
}
