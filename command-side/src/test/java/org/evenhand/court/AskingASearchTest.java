package org.evenhand.court;

import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.SearchCommand.FindPeopleToRefer;
import org.evenhand.court.SearchCommand.FindPersonForCase;
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
    private static final Actor CLINICIAN = new Actor(new StaffId(new UUID(0, 0xC11)), Role.CLINICIAN);
    private static final CaseFileId CASE = new CaseFileId(new UUID(0, 0xCA5E));
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

    @Test
    void people_to_name_are_looked_for_by_the_same_rules() {
        var names = new Confided("Reed, Tom");
        search.whenAskedBy(CLINICIAN, new FindPeopleToRefer(SEARCH, names))
                .expectEvents(new SearchRequested(SEARCH, Personal.of(Subject.SITE, "Reed, Tom"), CLINICIAN.id()));
        search.whenAskedBy(CLINICIAN, new FindPersonForCase(SEARCH, CASE, names))
                .expectEvents(new SearchRequested(SEARCH, Personal.of(Subject.SITE, "Reed, Tom"), CLINICIAN.id()));
        search.when(new FindPeopleToRefer(SEARCH, new Confided("R"))).expectRefusal(new TermsTooShort());
        search.when(new FindPersonForCase(SEARCH, CASE, new Confided("R"))).expectRefusal(new TermsTooShort());
    }

    private static RequestSearch asking(String terms) {
        return new RequestSearch(SEARCH, new Confided(terms));
    }
}
