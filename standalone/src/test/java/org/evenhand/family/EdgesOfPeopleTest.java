package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_A;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.FOR_B;
import static org.evenhand.family.TwoSides.LIAISON;
import static org.evenhand.family.TwoSides.today;
import static org.evenhand.family.TwoSides.words;

import java.util.List;
import org.evenhand.court.SearchCommand.RequestSearch;
import org.evenhand.court.SearchId;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonCommand.UnlinkPersons;
import org.evenhand.people.PersonRefusal.ConfidentialityRequired;
import org.evenhand.people.PersonRefusal.OpposingParties;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.people.PersonRefusal.TwinsAreTwo;
import org.evenhand.people.RefugeBasis;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.PersonId;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.OwnSurname;
import org.evenhand.standalone.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** DOMAIN.md §6, the edge cases of people, through both sides of the running application. */
@EvenhandTest
class EdgesOfPeopleTest {

    private final Ids ids;
    private final TwoSides family;
    private final Visitor forA;
    private final Visitor forB;
    private final Visitor liaison;

    EdgesOfPeopleTest(@Autowired Commands commands, @Autowired Ids ids, @LocalServerPort int port) {
        this.ids = ids;
        this.family = new TwoSides(commands, ids);
        this.forA = new Visitor("clinician", port);
        this.forB = new Visitor("clinician2", port);
        this.liaison = new Visitor("liaison", port);
    }

    @Test
    void edge_2_after_a_refuge_every_detail_is_confidential_and_the_person_is_still_served() {
        family.isOpen();
        done(FOR_B, contact(family.b, "12 Ormskirk Lane", Confidential.NOBODY));
        long marked = done(FOR_B, new MarkRefuge(family.b, today(), RefugeBasis.TOLD_BY_PERSON));

        assertThat(page(forA, family.b, marked)).doesNotContain("Ormskirk");
        assertThat(page(forB, family.b, marked)).contains("Ormskirk");
        long later = done(FOR_B, contact(family.b, "PO Box 7", Confidential.FROM_OTHER_PARTIES));
        assertThat(page(forB, family.b, later)).contains("PO Box 7");
        assertThat(page(forA, family.b, later)).doesNotContain("PO Box 7");
    }

    @Test
    void edge_3_twins_are_registered_one_after_the_other_and_are_never_one() {
        String surname = OwnSurname.of("Twyford", ids.next());
        var first = new PersonId(ids.next());
        var second = new PersonId(ids.next());
        done(FOR_ALL, twin(first, surname, 1));
        done(FOR_ALL, twin(second, surname, 2));
        assertThat(family.send(FOR_ALL, twin(new PersonId(ids.next()), surname, 2)))
                .isEqualTo(new RefusedWith(new PossibleDuplicate(List.of(second))));
        assertThat(family.send(FOR_ALL, link(first, second))).isEqualTo(new RefusedWith(new TwinsAreTwo()));
    }

    @Test
    void edge_15_a_new_name_heads_the_page_and_the_old_one_stays_within_the_compartment() {
        family.isOpen();
        long renamed = done(
                FOR_B,
                new ChangeName(
                        family.b,
                        new TypedName(words("Blanche"), words("Underhill")),
                        NameKind.DEED_POLL,
                        today(),
                        null,
                        null));
        assertThat(page(forB, family.b, renamed)).contains("Blanche Underhill").contains("Benedict");
        assertThat(page(forA, family.b, renamed)).contains("Blanche Underhill").doesNotContain("Benedict");
    }

    @Test
    void edge_15_a_confidential_name_reaches_nobody_on_the_other_side_nor_the_courts_desk() {
        family.isOpen();
        String kept = OwnSurname.of("Underhay", ids.next());
        done(FOR_B, new MarkRefuge(family.b, today(), RefugeBasis.TOLD_BY_PERSON));
        assertThat(family.send(FOR_B, renamed(kept, null))).isEqualTo(new RefusedWith(new ConfidentialityRequired()));
        assertThat(family.send(FOR_B, renamed(kept, Confidential.NOBODY)))
                .isEqualTo(new RefusedWith(new ConfidentialityRequired()));
        long renamed = done(FOR_B, renamed(kept, Confidential.FROM_OTHER_PARTIES));

        assertThat(page(forB, family.b, renamed)).contains("Blanche " + kept);
        assertThat(page(forA, family.b, renamed)).contains("Benedict").doesNotContain(kept);
        for (String path : List.of(
                "/cases", "/cases/" + family.caseFile.value(), "/cases/" + family.caseFile.value() + "/timeline")) {
            assertThat(forB.json(path + "?at-least=" + renamed).body()).as(path).contains("caseFile");
            assertThat(forA.json(path + "?at-least=" + renamed).body()).as(path).doesNotContain(kept);
        }
        assertThat(hits(forB, FOR_B, kept)).contains(kept, family.b.value().toString());
        assertThat(hits(forA, FOR_A, kept)).doesNotContain(family.b.value().toString());
        assertThat(hits(liaison, LIAISON, kept)).doesNotContain(family.b.value().toString());
        assertThat(hits(liaison, LIAISON, "Blanche")).doesNotContain(kept);
    }

    /** As JSON; the words that were searched for stand in it too, the people found do not unless they may be. */
    private String hits(Visitor visitor, Actor actor, String terms) {
        var search = new SearchId(ids.next());
        long asked = done(actor, new RequestSearch(search, words(terms)));
        return visitor.json("/searches/" + search.value() + "?at-least=" + asked)
                .body();
    }

    private ChangeName renamed(String family, @Nullable Confidential confidential) {
        return new ChangeName(
                this.family.b,
                new TypedName(words("Blanche"), words(family)),
                NameKind.DEED_POLL,
                today(),
                null,
                confidential);
    }

    @Test
    void edge_16_a_link_shows_two_records_together_and_parts_them_byte_for_byte() {
        family.isOpen();
        var other = new PersonId(ids.next());
        done(FOR_ALL, registered(other, "Benno"));
        long before = done(FOR_ALL, contact(other, "benno@example.org", Confidential.FROM_OTHER_PARTIES));
        String alone = withoutVersion(page(forB, family.b, before));
        assertThat(alone).doesNotContain("Benno").doesNotContain("benno@example.org");

        done(FOR_ALL, link(family.b, other));
        long linked = done(LIAISON, new ApprovePersonLink(family.b, other));
        assertThat(page(forB, family.b, linked)).contains("Benno").contains("benno@example.org");
        assertThat(page(forA, family.b, linked)).doesNotContain("Benno").doesNotContain("benno@example.org");

        long parted = done(LIAISON, new UnlinkPersons(family.b, other, words("two brothers")));
        assertThat(withoutVersion(page(forB, family.b, parted))).isEqualTo(alone);
    }

    @Test
    void edge_16_opposing_parties_are_never_one() {
        family.isOpen();
        assertThat(family.send(FOR_ALL, link(family.a, family.b))).isEqualTo(new RefusedWith(new OpposingParties()));
    }

    private String page(Visitor visitor, PersonId person, long atLeast) {
        var answer = visitor.json("/people/" + person.value() + "?at-least=" + atLeast);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The stream went on: that two records were linked and parted stays in the history of both. */
    private static String withoutVersion(String json) {
        return json.replaceAll("\"version\"\\s*:\\s*\\d+", "");
    }

    private long done(Actor actor, Command command) {
        var outcome = family.send(actor, command);
        assertThat(outcome).as(command.getClass().getSimpleName()).isInstanceOf(Accepted.class);
        return ((Accepted) outcome).position();
    }

    private static SetContactDetails contact(PersonId person, String detail, Confidential confidential) {
        return new SetContactDetails(person, ContactKind.ADDRESS, words(detail), confidential, today());
    }

    private static ProposePersonLink link(PersonId survivor, PersonId absorbed) {
        return new ProposePersonLink(survivor, absorbed, words("same date and place of birth"));
    }

    private static RegisterPerson registered(PersonId person, String given) {
        return new RegisterPerson(
                person,
                List.of(new TypedName(words(given), words("Quillon"))),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static RegisterPerson twin(PersonId person, String surname, int order) {
        return new RegisterPerson(
                person,
                List.of(new TypedName(words("Twin"), words(surname))),
                null,
                words("2019-05-06"),
                order,
                null,
                List.of(),
                List.of());
    }
}
