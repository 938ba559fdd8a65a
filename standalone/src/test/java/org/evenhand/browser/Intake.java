package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.evenhand.browser.FromNothingTest.ELLA;
import static org.evenhand.browser.FromNothingTest.MARIE;
import static org.evenhand.browser.FromNothingTest.TOM;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Two parents and a child come, referred by a court. */
final class Intake {

    private Intake() {}

    static void registers(Page page, LocalDate today) {
        person(page, "Marie", "Lefevre", LocalDate.of(1988, 2, 29));
        Hand.on(page)
                .under("Set a contact detail")
                .choose("Kind", "Telephone")
                .write("Detail", "01632 960 417")
                .tick("Who may not see it?", "The other parties to the family’s cases")
                .date("Valid from", today)
                .press("Save the detail")
                .picture("walk 02 a registered parent");
        assertThat(page.locator("main")).containsText("01632 960 417");
        person(page, "Tom", "Holroyd", LocalDate.of(1986, 7, 4));
        person(page, "Ella", "Holroyd", LocalDate.of(2018, 5, 17));
        Hand.on(page)
                .go("New referral")
                .picture("walk 03 a referral, empty")
                .tick("How it came to us", "Court")
                .choose("Referred by", "District judge")
                .choose("Asked for", "Parenting Together")
                .date("Received on", today)
                .write("Find the people of this referral", "Lefevre, Holroyd")
                .press("Find");
        assertThat(page.getByLabel("Asked for")).hasValue("parenting-together");
        Hand.on(page)
                .choose("Person 1", MARIE)
                .choose("Person 1 is in the case as", "Parent")
                .choose("Person 2", TOM)
                .choose("Person 2 is in the case as", "Parent")
                .choose("Person 3", ELLA)
                .choose("Person 3 is in the case as", "Child")
                .picture("walk 04 a referral")
                .press("Record the referral");
    }

    static void allocates(Page page, LocalDate today) {
        Hand.on(page).picture("walk 05 the referral, received").follow("Decide the referral");
        Hand.on(page).tick("Decision", "Accept").picture("walk 06 triage").press("Record the decision");
        Hand.on(page).go("Team");
        allocate(page, "Dr Amara Osei", "Lead clinician", today);
        allocate(page, SECOND, "Co-therapist", today);
        Hand.on(page).picture("walk 07 the team");
        assertThat(page.locator("main")).containsText("Dr Amara Osei – Lead clinician");
        assertThat(page.locator("main")).containsText(SECOND + " – Co-therapist");
    }

    private static final String SECOND = "Tom Lindqvist";

    private static void allocate(Page page, String clinician, String role, LocalDate today) {
        Hand.on(page)
                .under("Allocate somebody")
                .choose("Member of staff", clinician)
                .choose("Role", role)
                .date("From", today)
                .press("Allocate");
    }

    private static void person(Page page, String given, String family, LocalDate born) {
        Hand.on(page)
                .go("Register a person")
                .write("Given names", given)
                .write("Family name", family)
                .date("Date of birth", born)
                .picture("walk 01 registering a person")
                .press("Register a person");
        assertThat(page.locator("h1")).hasText(given + " " + family);
    }
}
