package org.evenhand.court;

import java.util.UUID;
import org.evenhand.court.SearchCommand.RequestSearch;
import org.evenhand.court.SearchEvent.SearchRequested;
import org.evenhand.court.SearchRefusal.SearchAlreadyRequested;
import org.evenhand.court.SearchRefusal.TermsTooLong;
import org.evenhand.court.SearchRefusal.TermsTooShort;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class AskingASearchTest {

    private static final SearchId SEARCH = new SearchId(new UUID(0, 0x5EA));
    private static final Actor LIAISON = new Actor(new StaffId(new UUID(0, 0x11A)), Role.COURT_LIAISON);
    private static final SearchRequested ASKED =
            new SearchRequested(SEARCH, Personal.of(Subject.SITE, "Reed"), LIAISON.id());

    private final StreamFixture<Search> search = StreamFixture.of(Search.class);

    @Test
    void a_search_says_who_asked_for_what() {
        search.whenAskedBy(LIAISON, asking("Reed")).expectEvents(ASKED);
    }

    @Test
    void one_letter_is_no_search() {
        search.when(asking(" R. ")).expectRefusal(new TermsTooShort());
        search.when(asking("   ")).expectRefusal(new TermsTooShort());
    }

    @Test
    void a_name_of_two_letters_can_be_found() {
        search.whenAskedBy(LIAISON, asking("Xu"))
                .expectEvents(new SearchRequested(SEARCH, Personal.of(Subject.SITE, "Xu"), LIAISON.id()));
    }

    @Test
    void a_letter_pasted_into_the_box_is_no_search() {
        search.when(asking("x".repeat(101))).expectRefusal(new TermsTooLong());
    }

    @Test
    void a_search_is_asked_once() {
        search.given(ASKED).when(asking("Brown")).expectRefusal(new SearchAlreadyRequested());
    }

    private static RequestSearch asking(String terms) {
        return new RequestSearch(SEARCH, new Confided(terms));
    }
}
