package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.audit.CasesToAudit.Listed;
import org.evenhand.audit.CasesToAudit.Row;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerCasesToAudit implements Answers<CasesToAudit, Listed> {

    private final Views views;
    private final Facts facts;

    AnswerCasesToAudit(Views views, Facts facts) {
        this.views = views;
        this.facts = facts;
    }

    @Override
    public Class<CasesToAudit> question() {
        return CasesToAudit.class;
    }

    @Override
    public Optional<Listed> answer(CasesToAudit question, Sight sight) {
        return Optional.of(new Listed(
                views.named("audit/cases").with("staff", sight.staff()).rows(Row.class), facts.size()));
    }
}
