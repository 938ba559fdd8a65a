package org.evenhand.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who everybody is and how they may be reached. */
@Component
final class PeopleProjection implements Projection<PersonEvent> {

    private final Views views;

    PeopleProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonEvent> reads() {
        return PersonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "views.person_link",
                "views.person",
                "views.person_identifier",
                "views.person_name",
                "views.contact_detail");
    }

    @Override
    public void evolve(PersonEvent event, Recorded as) {
        switch (event) {
            case PersonRegistered e -> registered(e, as);
            case NameChanged e -> renamed(e, as);
            case ContactDetailsSet e -> contact(e, as);
            case ConfidentialityFlagged e -> flagged(e);
            case RefugeMarked e -> refuge(e);
            case PersonLinkProposed e -> {}
            case PersonLinkDeclined e -> {}
            case PersonsLinked e -> linked(e);
            case PersonsUnlinked e -> unlinked(e);
        }
        views.sql("update views.person set version = :version where person = :person")
                .with("person", event.person())
                .with("version", as.version())
                .run();
    }

    /** One row beside the two records, written by the survivor's stream: taken away, nothing of it is left on either. */
    private void linked(PersonsLinked e) {
        if (e.person().equals(e.survivor())) {
            views.sql("insert into views.person_link values (:survivor, :absorbed) on conflict do nothing")
                    .with("survivor", e.survivor())
                    .with("absorbed", e.absorbed())
                    .run();
        }
    }

    private void unlinked(PersonsUnlinked e) {
        if (e.person().equals(e.survivor())) {
            views.sql("delete from views.person_link where survivor = :survivor and absorbed = :absorbed")
                    .with("survivor", e.survivor())
                    .with("absorbed", e.absorbed())
                    .run();
        }
    }

    /** What was open before is closed too: whoever protects a person expects no less. A later word may open a new detail. */
    private void flagged(ConfidentialityFlagged e) {
        views.sql("update views.person set protected_from = :from where person = :person")
                .with("person", e.person())
                .with("from", e.from())
                .run();
        close(e.person());
    }

    /** Under what they were registered they stay known: a person must be called something. */
    private void close(PersonId person) {
        for (String closed : List.of(
                "update views.contact_detail set from_other_parties = true where person = :person",
                "update views.person_name set from_other_parties = true where person = :person and kind is not null")) {
            views.sql(closed).with("person", person).run();
        }
    }

    private void registered(PersonRegistered e, Recorded as) {
        views.named("people/registered")
                .with("person", e.person())
                .with("dateOfBirth", e.dateOfBirth())
                .with("precision", e.precision())
                .with("birthOrder", e.birthOrder())
                .with("sex", e.sexRecorded())
                .with("by", as.envelope().actor().id())
                .with("at", as.recordedAt())
                .run();
        // Of several names the first is the one that the person is called by.
        LocalDate registeredOn = LocalDate.ofInstant(as.recordedAt(), ZoneOffset.UTC);
        for (int i = e.names().size() - 1; i >= 0; i--) {
            name(
                    e.person(),
                    e.names().get(i),
                    e.namesConfidential(),
                    null,
                    registeredOn.minusDays(i),
                    null,
                    as.leafIndex() * 100 + i);
        }
        for (int place = 0; place < e.identifiers().size(); place++) {
            PersonIdentifier identifier = e.identifiers().get(place);
            views.sql("insert into views.person_identifier values (:person, :place, :scheme, :value)")
                    .with("person", e.person())
                    .with("place", place)
                    .with("scheme", identifier.scheme())
                    .with("value", identifier.value())
                    .run();
        }
    }

    private record Before(
            long leaf, @Nullable String given, @Nullable String family) {}

    /** What is said last of who may know a name counts: saying a former name again closes it, or opens it. */
    private void renamed(NameChanged e, Recorded as) {
        String same = words(e.name().given().text(), e.name().family().text());
        views
                .sql("select leaf, given, family from views.person_name where person = :person")
                .with("person", e.person())
                .rows(Before.class)
                .stream()
                .filter(before -> words(before.given(), before.family()).equals(same))
                .forEach(before -> keep(before.leaf(), e.confidential()));
        name(
                e.person(),
                e.name(),
                e.confidential(),
                e.kind(),
                e.effectiveFrom(),
                e.documentRef(),
                as.leafIndex() * 100);
    }

    private static String words(@Nullable String given, @Nullable String family) {
        return Words.bare(given == null ? "" : given) + ' ' + Words.bare(family == null ? "" : family);
    }

    private void keep(long leaf, Confidential from) {
        kept(views.named("people/keep-name").with("leaf", leaf), from).run();
    }

    private static Statement kept(Statement statement, Confidential from) {
        return statement
                .with("fromOtherParties", from.fromOtherParties())
                .with(
                        "fromPersons",
                        from.fromPersons().stream().map(PersonId::value).toArray(UUID[]::new))
                .with("fromRoles", from.fromRoles());
    }

    private void name(
            PersonId person,
            PersonName name,
            Confidential from,
            @Nullable NameKind kind,
            LocalDate since,
            @Nullable Personal document,
            long key) {
        kept(views.named("people/name"), from)
                .with("key", key)
                .with("person", person)
                .with("given", name.given())
                .with("family", name.family())
                .with("kind", kind)
                .with("from", since)
                .with("document", document)
                .run();
    }

    private void contact(ContactDetailsSet e, Recorded as) {
        kept(views.named("people/contact"), e.confidential())
                .with("leaf", as.leafIndex())
                .with("person", e.person())
                .with("kind", e.kind())
                .with("detail", e.detail())
                .with("validFrom", e.validFrom())
                .with("at", as.recordedAt())
                .run();
    }

    /** Every contact detail, also those recorded long before, is confidential from now on (edge case 2). */
    private void refuge(RefugeMarked e) {
        views.sql("update views.person set refuge_from = :from where person = :person")
                .with("person", e.person())
                .with("from", e.from())
                .run();
        close(e.person());
    }
}
