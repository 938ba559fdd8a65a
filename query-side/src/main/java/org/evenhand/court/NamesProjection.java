package org.evenhand.court;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonName;
import org.evenhand.platform.families.Folded;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.springframework.stereotype.Component;

/** The words of everybody's names, so that they are found. Nothing else about a person is ever searched. */
@Component
final class NamesProjection implements Projection<PersonEvent> {

    private final Views views;

    NamesProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Class<PersonEvent> reads() {
        return PersonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.name_word");
    }

    @Override
    public void evolve(PersonEvent event, Recorded as) {
        switch (event) {
            case PersonRegistered e -> registered(e, as);
            case NameChanged e -> name(e.person(), e.name(), e.effectiveFrom(), as.leafIndex(), 0);
            case ContactDetailsSet e -> {}
            case ConfidentialityFlagged e -> {}
            case PersonLinkProposed e -> {}
            case PersonLinkDeclined e -> {}
            // Each record stays findable by its own names, linked or not.
            case PersonsLinked e -> {}
            case PersonsUnlinked e -> {}
            case RefugeMarked e -> {}
        }
    }

    /** Of several names the first is the one that the person is called by; the others count as earlier ones. */
    private void registered(PersonRegistered e, Recorded as) {
        LocalDate day = LocalDate.ofInstant(as.recordedAt(), ZoneOffset.UTC);
        for (int i = 0; i < e.names().size(); i++) {
            name(e.person(), e.names().get(i), day.minusDays(i), as.leafIndex(), i);
        }
    }

    private void name(PersonId person, PersonName name, LocalDate from, long leaf, int place) {
        String whole = name.given().orElse("") + " " + name.family().orElse("");
        for (String word : Folded.words(whole)) {
            views.named("court/name-word")
                    // Sorts as the numbers do, so that of two names of one day the later is the current one.
                    .with("name", "%019d-%02d".formatted(leaf, 99 - place))
                    .with("person", person)
                    .with("from", from)
                    .with("word", word)
                    .run();
        }
    }
}
