package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.safeguarding.ConcernCommand.AnswerConcern;
import org.evenhand.safeguarding.ConcernCommand.CloseConcern;
import org.evenhand.safeguarding.ConcernCommand.MakeStatutoryReferral;
import org.evenhand.safeguarding.ConcernCommand.TakeConcern;
import org.evenhand.safeguarding.SafeguardingRecord.OfConcern;

/** One concern, what was done about it, and the forms for what comes next. */
record ConcernPage(
        ConcernInFull answer,
        CaseBar bar,
        String who,
        String shade,
        Tag state,
        List<Row> rows,
        String account,
        List<Done> steps,
        boolean open,
        Form take,
        Form reply,
        Form refer,
        Form close,
        List<Choice> bodies,
        List<Choice> outcomes)
        implements Page {

    record Done(String kind, String to, String by, String at, String words) {}

    static ConcernPage of(ConcernInFull found, Forms forms, Staff staff, Times times, Instant now) {
        OfConcern concern = found.concern();
        var labels = new Labels(found.facts().members());
        return new ConcernPage(
                found,
                CaseBar.of(found.facts(), "safeguarding"),
                labels.of(concern.person()),
                labels.shade(Compartment.of(concern.person())),
                SafeguardingPage.state(concern, now),
                List.of(
                        Row.keyed("concern.category", concern.category()),
                        Row.keyed("concern.at-risk", concern.atRisk()),
                        Row.keyed("concern.immediacy", concern.immediacy()),
                        Row.of("concern.noticed", times.full(concern.noticedAt())),
                        Row.of("concern.raised-by", staff.name(concern.raisedBy())),
                        Row.of("concern.owner", staff.name(concern.owner())),
                        Row.of("concern.answer-by", times.full(concern.answerBy()))),
                concern.account() == null ? "erased" : concern.account(),
                found.steps().stream()
                        .map(each -> new Done(
                                "ConcernStep." + each.kind(),
                                each.referredTo() == null ? "" : "ReferredTo." + each.referredTo(),
                                each.by() == null ? "" : staff.name(each.by()),
                                times.full(each.at()),
                                each.words() == null ? "" : each.words()))
                        .toList(),
                concern.closedAt() == null,
                form(TakeConcern.class, concern, forms),
                form(AnswerConcern.class, concern, forms),
                form(MakeStatutoryReferral.class, concern, forms),
                form(CloseConcern.class, concern, forms),
                Choice.of(ReferredTo.values()),
                Choice.of(ConcernOutcome.values()));
    }

    private static Form form(Class<? extends Command> command, OfConcern concern, Forms forms) {
        return forms.of(command, Map.of("concern", concern.concern()));
    }

    @Override
    public List<Form> forms() {
        return open ? List.of(take, reply, refer, close) : List.of(refer);
    }
}
