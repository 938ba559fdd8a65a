package org.evenhand.sessions;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.sessions.SessionQuery.AwaitingCountersignature;
import org.springframework.stereotype.Component;

@Component
final class AnswerAwaitingCountersignature implements Answers<AwaitingCountersignature, Countersignatures> {

    private final Views views;
    private final Families families;

    AnswerAwaitingCountersignature(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<AwaitingCountersignature> question() {
        return AwaitingCountersignature.class;
    }

    @Override
    public Optional<Countersignatures> answer(AwaitingCountersignature question, Sight sight) {
        List<Countersignatures.Waiting> waiting = views.named("sessions/awaiting-countersignature")
                .with("staff", sight.staff())
                .with("today", sight.today())
                .rows(Countersignatures.Waiting.class);
        List<CaseFileId> cases = waiting.stream()
                .map(Countersignatures.Waiting::caseFile)
                .distinct()
                .toList();
        return Optional.of(new Countersignatures(
                waiting,
                families.members(cases, sight).stream()
                        .map(each -> new Day.InCaseFile(each.caseFile(), each.member()))
                        .toList()));
    }
}
