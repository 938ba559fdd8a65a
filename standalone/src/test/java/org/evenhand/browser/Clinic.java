package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.evenhand.browser.FromNothingTest.MARIE;
import static org.evenhand.browser.FromNothingTest.TOM;
import static org.evenhand.browser.FromNothingTest.WORDS;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What the clinician does: screens each parent alone, records their consent, sees them together, writes and signs. */
final class Clinic {

    private static final String PARENT_A = "Parent A – " + MARIE;
    private static final String PARENT_B = "Parent B – " + TOM;

    private Clinic() {}

    static void prepares(Page page, LocalDate today) {
        Hand.on(page).go("My cases").picture("walk 10 my cases").follow(MARIE);
        screens(page, PARENT_A, today);
        screens(page, PARENT_B, today);
        agrees(page, PARENT_A, today);
        agrees(page, PARENT_B, today);
        Hand.on(page).picture("walk 14 both screened and agreed");
        Hand.on(page)
                .follow("Book a session")
                .tick("Kind of session", "Joint session")
                .tick("Who takes part", PARENT_A)
                .tick("Who takes part", PARENT_B)
                .moment("Starts", today.plusDays(1), "19:30")
                .write("Length in minutes", "60")
                .tick("Clinicians", "Dr Amara Osei")
                .write("Room", "2")
                .picture("walk 15 booking")
                .press("Book a session");
        Hand.on(page).picture("walk 16 booked").press("Save the plan");
        assertThat(page.locator("main")).containsText("waits in Waiting room 1; leaves first, at 8:30pm");
    }

    static void seesThemTogether(Page page, LocalDate today) {
        page.reload();
        Hand.on(page)
                .tick("Who is here?", PARENT_A)
                .tick("Who is here?", PARENT_B)
                .picture("walk 30 before the session")
                .press("Start the session");
        Hand.on(page).tick(PARENT_A, "Attended").tick(PARENT_B, "Came late");
        page.locator("input[name='marks[1].minutes']").fill("10");
        Hand.on(page).picture("walk 31 attendance").press("Record attendance").press("Split the session now");
        assertThat(page.locator("main")).containsText("Seen apart from");
        Hand.on(page).picture("walk 32 seen apart").press("End the session");
        assertThat(page.locator("h1")).containsText("Ended");
        Hand.on(page)
                .under("Joint")
                .write("Note: Joint", WORDS)
                .tick("Does it hold something that only one parent told you?", "No")
                .press("Save as draft");
        Hand.on(page)
                .write("Your password", "evenhand")
                .picture("walk 33 signing")
                .press("Sign the note");
        assertThat(page.locator("h1")).containsText("Signed");
        Hand.on(page).picture("walk 34 signed").follow("Back to the session");
        assertThat(page.locator("main")).containsText(WORDS);
    }

    private static void screens(Page page, String parent, LocalDate today) {
        column(page, parent)
                .follow("Screening")
                .picture("walk 11 before a screening")
                .tick("Tool", "Safety-net discussion")
                .tick("Alone", "Nobody else was present")
                .write("Safe contact", "Text messages, mornings only")
                .moment("When", today, "00:01")
                .press("Start the screening");
        Hand.on(page)
                .choose("What the tool alone says", "Clear")
                .tick("Outcome", "Clear")
                .tick("Risk", "Low")
                .write("What was said", "No fear of the other parent.")
                .picture("walk 12 a screening")
                .press("Record the outcome");
        assertThat(column(page, parent).place()).containsText("Clear");
    }

    private static void agrees(Page page, String parent, LocalDate today) {
        column(page, parent).follow("Consent");
        Hand.on(page)
                .under("Record a consent")
                .tick("Purpose", "Joint work")
                .choose("Given by", parent)
                .write("What exactly", "Joint sessions about Ella")
                .tick("How", "In person")
                .tick("On what ground it counts", "As an adult")
                .moment("When", today, "00:02")
                .press("Record a consent")
                .picture("walk 13 consent");
        assertThat(page.locator("main")).containsText("Joint sessions about Ella");
        Hand.on(page).go("Overview");
    }

    private static Hand column(Page page, String parent) {
        return new Hand(page, page.getByLabel(parent, new Page.GetByLabelOptions().setExact(true)));
    }
}
