package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.evenhand.browser.FromNothingTest.ELLA;
import static org.evenhand.browser.FromNothingTest.MARIE;
import static org.evenhand.browser.FromNothingTest.NUMBER;
import static org.evenhand.browser.FromNothingTest.TOM;
import static org.evenhand.browser.FromNothingTest.WORDS;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What the court liaison officer does: links the court's case, records what the court did, finds the family by its number. */
final class Court {

    private static final String READABLE = "1731-9876-5432-1019";

    private Court() {}

    static void linksAndRecords(Page page, LocalDate today) {
        Hand.on(page).go("Court cases").picture("walk 20 court cases").follow("Link a court case");
        page.getByLabel(MARIE).check();
        Hand.on(page).picture("walk 21 which family").press("Continue");
        Hand.on(page)
                .write("Number", NUMBER)
                .tick("Kind of number", "16-digit number")
                .write("Court", "Family Court at Swansea")
                .tick("Application", "Child arrangements (C100)")
                .choose("Person 1", MARIE)
                .choose("Role of person 1", "Applicant")
                .choose("Person 2", TOM)
                .choose("Role of person 2", "Respondent")
                .choose("Person 3", ELLA)
                .choose("Role of person 3", "Child")
                .picture("walk 22 linking")
                .press("Link a court case");
        assertThat(page.locator("h1")).hasText(READABLE);
        Hand.on(page)
                .follow("List a hearing")
                .choose("Kind of hearing", "First hearing (FHDRA)")
                .moment("When", today.minusDays(7), "10:30")
                .write("Minutes", "45")
                .write("Court", "Family Court at Swansea")
                .tick("How", "In person")
                .tick("Who takes part", MARIE)
                .tick("Who takes part", TOM)
                .picture("walk 23 a hearing")
                .press("Save");
        Hand.on(page)
                .follow("Record what became of it")
                .under("Held")
                .write("Outcome", "Referred for joint work; review in three months.")
                .picture("walk 24 held")
                .press("It was held");
        Hand.on(page)
                .follow("Record an order")
                .choose("Kind of order", "Child arrangements order")
                .write("Version", "1")
                .tick("State", "Court-sealed")
                .moment("When the court seal was applied", today.minusDays(5), "15:00")
                .tick("Type", "Interim")
                .date("Made on", today.minusDays(7))
                .date("Takes effect on", today.minusDays(5))
                .picture("walk 25 an order")
                .press("Save");
        assertThat(page.locator("main")).containsText("In force");
        Hand.on(page).picture("walk 26 the proceedings");
    }

    static void findsThem(Page page) {
        Hand.on(page)
                .go("Search")
                .write("Court number, child or party", READABLE)
                .picture("walk 35 searching")
                .press("Search")
                .picture("walk 36 found")
                .follow(READABLE);
        assertThat(page.locator("h1")).hasText(READABLE);
        assertThat(page.locator("main")).containsText(MARIE);
        assertThat(page.locator("main")).containsText("Came late");
        assertThat(page.locator("main")).not().containsText(WORDS);
        Hand.on(page).picture("walk 37 proceedings after the session");
    }
}
