package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.KeptData.State;
import org.evenhand.privacy.RetentionQuery.KeptAbout;
import org.evenhand.record.Reach;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class AnswerKeptAbout implements Answers<KeptAbout, KeptData> {

    private final Views views;
    private final RetentionRules rules;

    AnswerKeptAbout(Views views, RetentionRules rules) {
        this.views = views;
        this.rules = rules;
    }

    record Head(@Nullable String name, @Nullable LocalDate keptUntil, boolean held, boolean erased) {

        State state(LocalDate today) {
            if (erased) {
                return State.ERASED;
            }
            if (held) {
                return State.HELD;
            }
            if (keptUntil == null) {
                return State.NO_RULE;
            }
            return keptUntil.isBefore(today) ? State.DUE : State.KEPT;
        }
    }

    record Asked(ErasureId erasure, ErasureGround ground, LocalDate received, LocalDate due, ErasureState state) {}

    @Override
    public Class<KeptAbout> question() {
        return KeptAbout.class;
    }

    @Override
    public Optional<KeptData> answer(KeptAbout question, Sight sight) {
        Subject subject = question.subject();
        boolean named = sight.reach() != Reach.ENVELOPES;
        return views.named("privacy/kept")
                .with("subject", subject)
                .with("id", subject.id())
                .with("named", named)
                .first(Head.class)
                .map(head -> new KeptData(
                        subject,
                        head.name(),
                        sight.today(),
                        head.keptUntil(),
                        head.state(sight.today()),
                        holdings(subject),
                        of("privacy/rules-of", subject).rows(KeptData.Rule.class),
                        of("privacy/holds-of", subject).with("named", named).rows(KeptData.Hold.class),
                        erasures(subject),
                        views.named("privacy/concerned")
                                .with("id", subject.id())
                                .with("named", named)
                                .with("staff", sight.staff())
                                .rows(KeptData.Concerned.class),
                        rules.offered(sight.today()),
                        rules.source(sight.today()),
                        rules.guardDays(sight.today())));
    }

    private List<KeptData.Holding> holdings(Subject subject) {
        String whose = subject.kind() == Subject.Kind.PERSON
                ? "privacy/holdings-of-a-person"
                : "privacy/holdings-of-a-case-file";
        return views.named(whose).with("id", subject.id()).rows(KeptData.Holding.class);
    }

    private List<KeptData.Erasure> erasures(Subject subject) {
        List<KeptData.Step> steps = of("privacy/erasure-steps-of", subject).rows(KeptData.Step.class);
        return of("privacy/erasures-of", subject).rows(Asked.class).stream()
                .map(each -> new KeptData.Erasure(
                        each.erasure(),
                        each.ground(),
                        each.received(),
                        each.due(),
                        each.state(),
                        steps.stream()
                                .filter(step -> step.erasure().equals(each.erasure()))
                                .toList()))
                .toList();
    }

    private Statement of(String statement, Subject subject) {
        return views.named(statement).with("subject", subject);
    }
}
