package org.evenhand.disclosure;

import java.util.List;
import java.util.UUID;
import org.evenhand.court.CourtEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureStep.SayDisclosedDataChanged;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.Commands;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was sent and is no longer what the record says is said of every disclosure that told it. A follow-up and not a guard:
 * who corrects a mark must not be refused, nor wait, because the mark was disclosed.
 *
 * <p>Killed anywhere, it begins again at its place: rows were rolled back with it, and of a change each disclosure hears once.
 */
@Component
final class TellingWhatChanged implements FollowUp {

    static final String NAME = "telling-what-changed";
    /** About the parents together, or about whoever it is: stands for no person. */
    private static final UUID ANYBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Records records;
    private final Commands commands;

    TellingWhatChanged(@CommandDatabase JdbcClient jdbc, Records records, Commands commands) {
        this.jdbc = jdbc;
        this.records = records;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void follow(Followed followed) {
        switch (followed.event()) {
            case DisclosureScopeDecided e -> relied(e);
            case DisclosurePackBuilt e -> packed(e);
            case DisclosureReleased e -> sent(e.disclosure(), e.packHash(), followed);
            case DisclosureCorrectionSent e -> sent(e.disclosure(), e.packHash(), followed);
            default -> ChangedFact.in(followed.event()).ifPresent(fact -> tell(fact, followed));
        }
    }

    /** Under an empty hash until a pack is sent: an order is relied on by the scope, not by one pack. */
    private void relied(DisclosureScopeDecided e) {
        OrderRelied order = e.order();
        if (order != null) {
            pack(
                    e.disclosure(),
                    "",
                    0,
                    CourtEvent.streamOf(order.courtCase()),
                    order.version().order().value());
        }
    }

    private void packed(DisclosurePackBuilt e) {
        for (ManifestEntry entry : e.manifest()) {
            UUID whose = entry.person() == null ? ANYBODY : entry.person().value();
            pack(e.disclosure(), e.packHash(), e.asOfLeaf(), entry.source(), whose);
        }
    }

    private void pack(DisclosureId disclosure, String hash, long asOf, StreamId source, UUID whose) {
        jdbc.sql("insert into deadlines.packed values (:disclosure, :hash, :asOf, :source, :whose) on conflict"
                        + " do nothing")
                .param("disclosure", disclosure.value())
                .param("hash", hash)
                .param("asOf", asOf)
                .param("source", source.toString())
                .param("whose", whose)
                .update();
    }

    private record Source(String source, UUID whose, long asOfLeaf) {}

    /** What changed between the pack's as-of and its release was sent as it no longer was. */
    private void sent(DisclosureId disclosure, String packHash, Followed followed) {
        List<Source> sources = jdbc.sql("select source, whose, as_of_leaf from deadlines.packed"
                        + " where disclosure = :disclosure and pack_hash in ('', :hash) order by source, whose")
                .param("disclosure", disclosure.value())
                .param("hash", packHash)
                .query((row, number) -> new Source(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
        for (Source each : sources) {
            jdbc.sql("insert into deadlines.disclosed values (:source, :whose, :disclosure) on conflict do nothing")
                    .param("source", each.source())
                    .param("whose", each.whose())
                    .param("disclosure", disclosure.value())
                    .update();
            since(each, followed)
                    .forEach(entry -> ChangedFact.in(entry.event())
                            .filter(fact -> fact.concerns(each.whose()))
                            .ifPresent(fact -> say(disclosure, fact, Followed.of(entry))));
        }
    }

    private List<Entry> since(Source source, Followed release) {
        return records.ofStream(StreamId.parse(source.source()), 0).stream()
                .filter(entry -> source.asOfLeaf() > 0
                        && entry.leafIndex() >= source.asOfLeaf()
                        && entry.leafIndex() < release.leafIndex())
                .toList();
    }

    private void tell(ChangedFact fact, Followed followed) {
        List<UUID> told = jdbc.sql("select distinct disclosure from deadlines.disclosed"
                        + " where source = :source and (whose = :whose or whose = :anybody or :whose = :anybody)")
                .param("source", fact.source().toString())
                .param("whose", fact.whose() == null ? ANYBODY : fact.whose())
                .param("anybody", ANYBODY)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        told.forEach(disclosure -> say(new DisclosureId(disclosure), fact, followed));
    }

    private void say(DisclosureId disclosure, ChangedFact fact, Followed followed) {
        var since = new Moment(followed.recordedAt(), followed.envelope().zone());
        commands.send(
                new SayDisclosedDataChanged(
                        disclosure, fact.source(), followed.id(), followed.leafIndex(), fact.change(), since),
                followed.intent(NAME + disclosure.value()));
    }
}
