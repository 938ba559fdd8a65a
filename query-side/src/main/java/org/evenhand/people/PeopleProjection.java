package org.evenhand.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
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
        return List.of("views.person_link", "views.person", "views.person_name", "views.contact_detail");
    }

    @Override
    public void evolve(PersonEvent event, Recorded as) {
        switch (event) {
            case PersonRegistered e -> registered(e, as);
            case NameChanged e ->
                name(e.person(), e.name(), e.kind(), e.effectiveFrom(), e.documentRef(), as.leafIndex() * 100);
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
        views.sql("update views.contact_detail set from_other_parties = true where person = :person")
                .with("person", e.person())
                .run();
    }

    private void registered(PersonRegistered e, Recorded as) {
        views.named("people/registered")
                .with("person", e.person())
                .with("dateOfBirth", e.dateOfBirth())
                .with("precision", e.precision())
                .with("birthOrder", e.birthOrder())
                .with("by", as.envelope().actor().id())
                .with("at", as.recordedAt())
                .run();
        // Of several names the first is the one that the person is called by.
        LocalDate registeredOn = LocalDate.ofInstant(as.recordedAt(), ZoneOffset.UTC);
        for (int i = e.names().size() - 1; i >= 0; i--) {
            name(e.person(), e.names().get(i), null, registeredOn.minusDays(i), null, as.leafIndex() * 100 + i);
        }
    }

    private void name(
            PersonId person,
            PersonName name,
            @Nullable NameKind kind,
            LocalDate from,
            @Nullable String document,
            long key) {
        views.named("people/name")
                .with("key", key)
                .with("person", person)
                .with("given", name.given())
                .with("family", name.family())
                .with("kind", kind)
                .with("from", from)
                .with("document", document)
                .run();
    }

    private void contact(ContactDetailsSet e, Recorded as) {
        views.named("people/contact")
                .with("leaf", as.leafIndex())
                .with("person", e.person())
                .with("kind", e.kind())
                .with("detail", e.detail())
                .with("fromOtherParties", e.confidential().fromOtherParties())
                .with(
                        "fromPersons",
                        e.confidential().fromPersons().stream()
                                .map(PersonId::value)
                                .toArray(java.util.UUID[]::new))
                .with("fromRoles", e.confidential().fromRoles())
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
        views.sql("update views.contact_detail set from_other_parties = true where person = :person")
                .with("person", e.person())
                .run();
    }
}
