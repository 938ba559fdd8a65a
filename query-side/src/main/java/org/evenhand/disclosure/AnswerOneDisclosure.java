package org.evenhand.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.DisclosureFile.Excepted;
import org.evenhand.disclosure.DisclosureFile.LeftOut;
import org.evenhand.disclosure.DisclosureFile.Moved;
import org.evenhand.disclosure.DisclosureFile.OrderWords;
import org.evenhand.disclosure.DisclosureFile.Packed;
import org.evenhand.disclosure.DisclosureFile.Scoped;
import org.evenhand.disclosure.DisclosureFile.Standing;
import org.evenhand.disclosure.DisclosureQuery.OneDisclosure;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Reach;
import org.springframework.stereotype.Component;

@Component
final class AnswerOneDisclosure implements Answers<OneDisclosure, DisclosureFile> {

    private final Views views;
    private final RequestRows rows;
    private final Clock clock;

    AnswerOneDisclosure(Views views, RequestRows rows, Clock clock) {
        this.views = views;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Class<OneDisclosure> question() {
        return OneDisclosure.class;
    }

    @Override
    public Optional<DisclosureFile> answer(OneDisclosure question, Sight sight) {
        boolean atDesk = sight.reach() == Reach.COURT;
        return views.named("disclosure/one")
                .with("disclosure", question.disclosure())
                .with("everySide", atDesk)
                .with("compartments", sight.codes())
                .first(Standing.class)
                .map(standing -> file(standing, sight, atDesk));
    }

    private DisclosureFile file(Standing standing, Sight sight, boolean atDesk) {
        DisclosureId id = standing.disclosure();
        return new DisclosureFile(
                standing,
                rows.members(standing.caseFile(), sight),
                of(
                                id,
                                "select data_class, persons, quoted from views.disclosure_grant where disclosure = :id"
                                        + " order by 1")
                        .rows(Scoped.class),
                of(id, "select source, because from views.disclosure_redaction where disclosure = :id order by 1, 2")
                        .rows(LeftOut.class),
                of(
                                id,
                                "select data_class, person, event, source, type, fields, treatment from"
                                        + " views.disclosure_packed where disclosure = :id order by place")
                        .rows(Packed.class),
                of(id, "select data_class, because from views.disclosure_withheld where disclosure = :id order by 1, 2")
                        .rows(Withheld.class),
                of(id, "select source, change, since from views.disclosure_change where disclosure = :id order by 3, 1")
                        .rows(Moved.class),
                of(
                                id,
                                "select source, because, authority_ref, reason, recorded_by from"
                                        + " views.disclosure_exception where disclosure = :id order by leaf")
                        .rows(Excepted.class),
                atDesk ? orderWords(standing, sight) : List.of(),
                atDesk);
    }

    private Statement of(DisclosureId id, String question) {
        return views.sql(question).with("id", id);
    }

    private List<OrderWords> orderWords(Standing standing, Sight sight) {
        if (standing.courtCase() == null) {
            return List.of();
        }
        return views.named("disclosure/order-words")
                .with("caseFile", standing.caseFile())
                .with("courtCase", standing.courtCase())
                .with("now", clock.instant())
                .with("today", sight.today())
                .rows(OrderWords.class);
    }
}
