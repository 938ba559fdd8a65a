package org.evenhand.privacy;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.RetentionQuery.RetentionRegister;
import org.evenhand.record.Reach;
import org.springframework.stereotype.Component;

@Component
final class AnswerRetentionRegister implements Answers<RetentionRegister, KeptRegister> {

    private final Views views;
    private final RetentionRules rules;

    AnswerRetentionRegister(Views views, RetentionRules rules) {
        this.views = views;
        this.rules = rules;
    }

    @Override
    public Class<RetentionRegister> question() {
        return RetentionRegister.class;
    }

    /** What falls due within the guard period is listed already: after that no rule can be shortened to it. */
    @Override
    public Optional<KeptRegister> answer(RetentionRegister question, Sight sight) {
        return Optional.of(new KeptRegister(
                sight.today(),
                asked("privacy/register-due", sight)
                        .with("before", sight.today().plusDays(rules.guardDays(sight.today())))
                        .rows(KeptRegister.Due.class),
                asked("privacy/register-holds", sight).rows(KeptRegister.Hold.class),
                asked("privacy/register-requests", sight).rows(KeptRegister.Request.class),
                views.named("privacy/register-unruled")
                        .with("staff", sight.staff())
                        .rows(KeptRegister.Unruled.class)));
    }

    private Statement asked(String statement, Sight sight) {
        return views.named(statement).with("staff", sight.staff()).with("named", sight.reach() != Reach.ENVELOPES);
    }
}
