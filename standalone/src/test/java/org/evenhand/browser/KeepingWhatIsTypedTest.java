package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clinician types, is called away, opens the note once more, and types there too. No word is lost. */
@BrowserTest
class KeepingWhatIsTypedTest {

    private static final String FIRST = "He asked whether the handover could be at school.";
    private static final String SECOND = "She would agree to Fridays.";

    @LocalServerPort
    private int port;

    @Test
    void what_is_typed_is_kept_and_two_tabs_lose_neither_text() {
        try (var chromium = new Chromium(port)) {
            Page one = begins(chromium.signedInAs("clinician"));
            String note = one.url().replaceFirst("\\?.*", "");
            Page other = one.context().newPage();
            other.navigate(note);

            typed(one, FIRST);
            assertThat(said(one)).containsText("Saved at");
            typed(other, SECOND);
            assertThat(said(other)).containsText("Both texts are kept");
            assertThat(beside(other)).containsText(FIRST);
            assertThat(beside(other)).not().containsText(SECOND);
            Chromium.picture(other, "typed in two tabs");

            one.navigate(note);
            assertThat(box(one)).hasValue(FIRST);
            assertThat(one.locator("main")).containsText("Your words were kept while you typed");
            assertThat(beside(one)).containsText(SECOND);

            Hand.on(one).unfold("The contact was some time ago").write("Why is it signed only now?", "Ill.");
            Hand.on(one).press("Save the draft");
            assertThat(one.locator(".govuk-error-summary")).isHidden();
            assertThat(box(one)).hasValue(FIRST);
            assertThat(one.locator("textarea[name=lateReason]")).hasValue("Ill.");
            assertThat(beside(one)).containsText(SECOND);
            assertThat(one.locator("main")).not().containsText("Your words were kept while you typed");

            typed(other, SECOND + " Not before Easter.");
            assertThat(said(other)).containsText("saved at");
            Hand.on(other).press("Save the draft");
            assertThat(other.locator("main")).containsText("Two texts: both are kept");
            assertThat(other.locator("main")).containsText(FIRST);
            assertThat(box(other)).hasValue(SECOND + " Not before Easter.");

            one.navigate(note);
            assertThat(beside(one)).containsText("Not before Easter.");
            Hand.on(one)
                    .write("Note", FIRST + " " + SECOND + " Not before Easter.")
                    .press("Save the draft");
            assertThat(beside(one)).isHidden();
        }
    }

    @Test
    void words_that_were_given_up_can_be_discarded_one_by_one() {
        try (var chromium = new Chromium(port)) {
            Page page = begins(chromium.signedInAs("clinician"));
            String note = page.url().replaceFirst("\\?.*", "");
            Page other = page.context().newPage();
            other.navigate(note);
            typed(page, FIRST);
            assertThat(said(page)).containsText("Saved at");
            typed(other, SECOND);
            assertThat(said(other)).containsText("Both texts are kept");
            page.navigate(note);
            Hand.on(page).press("Discard these words");
            assertThat(page.url()).isEqualTo(note);
            assertThat(beside(page)).isHidden();
            assertThat(box(page)).hasValue(FIRST);
        }
    }

    private static Page begins(Page page) {
        Hand.on(page).go("My cases").follow("Ruth Hartley").follow("Write a note");
        Hand.on(page)
                .tick("Whose note is it?", "Joint")
                .tick("Kind", "Progress note")
                .tick("Does it hold something that only one parent told you?", "No")
                .press("Save as draft");
        assertThat(page.locator("h1")).containsText("Draft");
        return page;
    }

    @Test
    void a_role_that_was_chosen_stays_when_somebody_else_is_looked_for() {
        try (var chromium = new Chromium(port)) {
            Page page = chromium.signedInAs("clinician");
            Hand.on(page).go("My cases").follow("Ruth Hartley").follow("Add a person");
            looksFor(page, "Balogun");
            page.locator("input[name='person.role']").last().check();
            looksFor(page, "Novak");
            assertThat(page.locator("input[name='person.role']").last()).isChecked();
            assertThat(page.locator(".govuk-error-summary")).isHidden();
        }
    }

    private static void looksFor(Page page, String name) {
        page.locator("input[type=search]").fill(name);
        page.locator(".moj-search__button").click();
    }

    private static void typed(Page page, String words) {
        box(page).fill(words);
        box(page).blur();
    }

    private static Locator box(Page page) {
        return page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator said(Page page) {
        return page.locator("[data-ev-said]");
    }

    private static Locator beside(Page page) {
        return page.locator("#beside");
    }
}
